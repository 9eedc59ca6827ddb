package netiquette.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import netiquette.admin.ViewTest;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.StaleDraftException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainLayoutTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({
        "nl, Vandaag|Regels|Keuzes|Afspraken|Netwerken|Uitproberen|Revisies|Apparaten|Mensen",
        "en, Today|Rules|Choices|Agreements|Networks|Try out|Revisions|Devices|People"
    })
    void showsTheMenuInTheLanguageOfThePerson(String language, String titles) {
        speak(language);
        UI.getCurrent().navigate("rules");
        List<String> items = find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
        assertThat(String.join("|", items)).isEqualTo(titles);
    }

    @Test
    void showsWhoIsSignedIn() {
        UI.getCurrent().navigate("rules");
        assertThat(text(find(Account.class).single())).contains("Noor Bakker", "Inkoop");
    }

    @Test
    void turnsARefusalIntoANoticeWithItsText() {
        UI.getCurrent().navigate("rules");
        RuleSet set = ruleSets.get(me.team());
        String rule = set.rules().getFirst().id();
        try {
            ruleSets.restoreRule(me.id(), me.team(), set.version() - 1, rule);
        } catch (StaleDraftException stale) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(stale));
        }
        assertThat(test(find(Notification.class).single()).getText()).contains("Somebody else");
    }

    @Test
    void hidesTheDetailsOfWhatBroke() {
        UI.getCurrent().navigate("rules");
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("secret detail")));
        assertThat(test(find(Notification.class).single()).getText())
                .contains("please try once more")
                .doesNotContain("secret");
    }
}
