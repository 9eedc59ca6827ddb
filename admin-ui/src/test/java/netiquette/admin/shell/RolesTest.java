package netiquette.admin.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import netiquette.admin.ViewTest;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.member.Role;
import netiquette.server.member.SignedIn;
import netiquette.server.member.Welcomes;
import netiquette.server.ruleset.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open which screen: all of it, so that a new screen has to be put here by hand. */
class RolesTest extends ViewTest {
    private static final List<String> PERMISSIONS = Stream.concat(
                    Arrays.stream(Permission.values()).map(Enum::name), Stream.of(SignedIn.HALFWAY))
            .toList();
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.LEAD);
    private static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER, Role.TRAINER);
    private static final Set<Role> AUDITORS = Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER, Role.AUDITOR);
    private static final Set<Role> PEOPLE =
            Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER, Role.TRAINER, Role.MEMBER);
    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Map<String, Set<Role>> SCREENS = new TreeMap<>(Map.ofEntries(
            entry("today", ALL),
            entry("account", ALL),
            entry("second-step", Set.of()),
            entry("devices", PEOPLE),
            entry("agreements", ALL),
            entry("agreements/net-05-relation-clause", KEEPERS),
            entry("start", KEEPERS),
            entry("rules", READERS),
            entry("rules/in-01-standard-text", READERS),
            entry("choices", READERS),
            entry("exchange", KEEPERS),
            entry("networks", READERS),
            entry("networks/linkedin", READERS),
            entry("try", READERS),
            entry("revisions", AUDITORS),
            entry("revisions/1", AUDITORS),
            entry("people", KEEPERS)));

    @Autowired
    private Members members;

    @Autowired
    private Welcomes welcomes;

    @Autowired
    private Reviews reviews;

    @ParameterizedTest
    @EnumSource
    void opensWhatTheRoleMayOpenAndNothingElse(Role role) {
        become(role);
        SCREENS.forEach((path, allowed) -> {
            UI.getCurrent().navigate(path);
            boolean isOpen = getCurrentView().getClass().isAnnotationPresent(Route.class);
            assertThat(isOpen).as(role + " at " + path).isEqualTo(allowed.contains(role));
        });
    }

    @Test
    void leavesNoScreenOut() {
        Set<String> known = new TreeSet<>();
        SCREENS.keySet().forEach(path -> known.add(path.split("/")[0]));
        Set<String> guarded = new TreeSet<>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().forEach(route -> {
            Class<?> view = route.getNavigationTarget();
            if (view.getName().startsWith("planted.")) {
                return;
            }
            assertThat(view.isAnnotationPresent(RolesAllowed.class) != view.isAnnotationPresent(AnonymousAllowed.class))
                    .as(view.getName())
                    .isTrue();
            if (view.isAnnotationPresent(RolesAllowed.class)) {
                assertThat(PERMISSIONS)
                        .as(view.getName())
                        .contains(view.getAnnotation(RolesAllowed.class).value());
                guarded.add(view.getAnnotation(Route.class).value().split("/")[0]);
            }
        });
        assertThat(known).isEqualTo(guarded);
    }

    @Test
    void showsAMemberOnlyWhatIsForMembers() {
        become(Role.MEMBER);
        String today = textOf("today");
        assertThat(find(SideNav.class).single().getItems())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Today", "Agreements", "Devices");
        assertThat(today).contains("What this team sees").doesNotContain("Publish", "What holds people up");
        assertThat(textOf("devices")).contains("Make a code").doesNotContain("No browser paired yet");
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEWER, en, everybody in this team sees, see what was chosen, your people, pick one",
        "TRAINER, nl, iedereen in dit team, zie wat is gekozen, je mensen, later veranderen kan"
    })
    void tellsReadersWhatAScreenIsForThem(
            Role role, String language, String today, String choices, String people, String pick) {
        assertThat(textOf("today") + textOf("choices")).doesNotContain(today, choices);
        become(role);
        speak(language);
        assertThat(textOf("today")).contains(today).doesNotContain(people);
        assertThat(textOf("choices")).contains(choices).doesNotContain(pick);
    }

    /** Whatever stands there to be pressed, is pressed, each on a screen of its own: it opens, does or shows something. */
    @ParameterizedTest
    @EnumSource(names = {"REVIEWER", "TRAINER", "MEMBER", "AUDITOR"})
    void offersReadersNothingThatIsRefused(Role role) {
        reviews.want(me.id(), me.team(), true);
        ruleSets.chooseDial(me.id(), me.team(), ruleSets.get(me.team()).version(), "stance", "open");
        become(role);
        SCREENS.forEach((path, allowed) -> {
            if (!allowed.contains(role)) {
                return;
            }
            for (int place = 0; place < buttons(path).size(); place++) {
                Button button = buttons(path).get(place);
                if (button.isEnabled()) {
                    assertThatCode(() -> test(button).click())
                            .as(role + " at " + path + ": " + button.getText())
                            .doesNotThrowAnyException();
                    assertThat(find(Notification.class).all())
                            .extracting(notice -> text(notice))
                            .as(role + " at " + path + ": " + button.getText())
                            .noneMatch(said -> said.contains("does not have the right"));
                }
            }
        });
    }

    private List<Button> buttons(String path) {
        UI.getCurrent().navigate(path);
        return find(Button.class, (Component) getCurrentView()).all();
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWER", "TRAINER"})
    void letsReadersOfTheDraftWriteNothing(Role role) {
        become(role);
        UI.getCurrent().navigate("rules/in-01-standard-text");
        assertThat(textOf("rules/in-01-standard-text")).contains("Does this rule take part?", "Examples");
        assertThat(find(TextArea.class).all()).isEmpty();
        textOf("choices");
        assertThat(find(RadioButtonGroup.class).all()).isNotEmpty().allMatch(group -> group.isReadOnly());
        textOf("networks/linkedin");
        assertThat(find(TextArea.class).id("changes").isReadOnly()).isTrue();
    }

    private String textOf(String path) {
        UI.getCurrent().navigate(path);
        return text(Component.class.cast(getCurrentView()));
    }

    @Test
    void endsTheSessionOfWhoeverMayDoSomethingElseByNow() {
        UI.getCurrent().navigate("rules");
        var administrator = newMember("Eva van Dalen", myTeam(), Role.ADMINISTRATOR);
        members.changeRole(administrator.id(), me.id(), Role.MEMBER);
        assertThat(isOutdated()).isTrue();
        members.changeRole(administrator.id(), me.id(), Role.LEAD);
        assertThat(isOutdated()).isFalse();
        members.remove(administrator.id(), me.id());
        assertThat(isOutdated()).isTrue();
    }

    @Test
    void endsTheSessionsOfWhoeverChoseAnotherPassword() {
        var administrator = newMember("Eva van Dalen", myTeam(), Role.ADMINISTRATOR);
        var link = welcomes.again(administrator.id(), me.id());
        welcomes.accept(link.code(), "een lantaarn op het plein");
        assertThat(isOutdated()).isTrue();
    }
}
