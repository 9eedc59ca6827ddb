package netiquette.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import netiquette.admin.ViewTest;
import netiquette.server.member.Member;
import netiquette.server.member.Role;
import netiquette.server.ruleset.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewDialogTest extends ViewTest {
    @Autowired
    private Reviews reviews;

    private Member lead;

    @BeforeEach
    void changeAChoice() {
        lead = me;
        ruleSets.chooseDial(me.id(), me.team(), ruleSets.get(me.team()).version(), "stance", "open");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Bekijken en akkoord geven …, Een tweede persoon heeft dit gezien.",
        "en, Look and approve …, A second person has seen this."
    })
    void letsAReviewerApproveAndTakeThatBack(String language, String open, String done) {
        reviews.want(lead.id(), lead.team(), true);
        become(Role.REVIEWER);
        speak(language);
        UI.getCurrent().navigate("rules");
        assertThat(find(Button.class).withId("publish").all()).isEmpty();
        assertThat(find(Button.class).id("look").getText()).isEqualTo(open);
        click("look");
        click("approve");
        assertThat(text(find(ReviewDialog.class).single())).contains(done);
        assertThat(reviews.of(lead.id(), lead.team()).approved()).isTrue();
        click("withhold");
        click("withhold-confirm");
        assertThat(reviews.of(lead.id(), lead.team()).approved()).isFalse();
        click("approve");
        click("review-close");
        assertThat(find(Button.class).id("look").getText())
                .as("nothing is asked any more")
                .isNotEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Noor Bakker gaat hier zo niet mee akkoord., Te streng voor bureaus",
        "en, Noor Bakker does not approve this as it stands., Too strict for agencies"
    })
    void tellsTheLeadWhyNotYetUntilTheNextChange(String language, String who, String why) {
        reviews.want(lead.id(), lead.team(), true);
        become(Role.REVIEWER);
        speak(language);
        UI.getCurrent().navigate("rules");
        click("look");
        click("withhold");
        test(find(TextArea.class).id("reason")).setValue(why);
        click("withhold-confirm");
        assertThat(text(find(ReviewDialog.class).single())).contains(who, why);
        click("review-close");

        become(Role.LEAD);
        for (String path : List.of("today", "rules")) {
            UI.getCurrent().navigate(path);
            assertThat(text(find(PublicationBar.class).single())).contains(who, why);
        }
        click("publish");
        assertThat(text(find(PublishDialog.class).single())).contains(who, why);
        find(PublishDialog.class).single().close();
        ruleSets.chooseDial(lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "stance", "strict");
        UI.getCurrent().navigate("today");
        assertThat(text((Component) getCurrentView())).doesNotContain(why);
    }

    @Test
    void saysWhereNobodyIsAsked() {
        become(Role.REVIEWER);
        UI.getCurrent().navigate("today");
        click("look");
        assertThat(text(find(ReviewDialog.class).single())).contains("without asking a second person");
        assertThat(find(Button.class).withId("approve").all()).isEmpty();
    }

    @Test
    void showsATrainerWhatChangesAndNoMore() {
        reviews.want(lead.id(), lead.team(), true);
        become(Role.TRAINER);
        for (String path : List.of("today", "rules", "choices", "agreements", "networks")) {
            UI.getCurrent().navigate(path);
            assertThat(find(Button.class).id("look").getText()).isEqualTo("See what changes …");
            click("look");
            assertThat(find(Button.class).withId("approve").all()).isEmpty();
            click("review-close");
        }
        become(Role.MEMBER);
        UI.getCurrent().navigate("today");
        assertThat(text((Component) getCurrentView())).doesNotContain("See what changes");
    }
}
