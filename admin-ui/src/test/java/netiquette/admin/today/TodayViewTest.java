package netiquette.admin.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import netiquette.admin.ViewTest;
import netiquette.admin.insight.WeekWords;
import netiquette.admin.tryout.SeenBy;
import netiquette.server.insight.Counts;
import netiquette.server.member.Role;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Acknowledgements;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TodayViewTest extends ViewTest {
    @Autowired
    private Publications publications;

    @Autowired
    private Pairings pairings;

    @Autowired
    private Counts counts;

    @Autowired
    private StartingPoints startingPoints;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Acknowledgements acknowledgements;

    @ParameterizedTest
    @CsvSource({
        "nl, Voor Connectie maken, Er is nog geen browser gekoppeld.",
        "en, Before Connect, No browser is paired yet."
    })
    void isHomeAndShowsWhatMembersSee(String language, String place, String devices) {
        speak(language);
        UI.getCurrent().navigate("");
        Component view = TodayView.class.cast(getCurrentView());
        assertThat(find(H3.class).all()).extracting(H3::getText).contains(place).hasSizeGreaterThan(4);
        assertThat(text(view)).contains(devices);
    }

    @Test
    void namesEveryRuleThatHoldsSomebodyAndLeadsToIt() {
        navigate(TodayView.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsAll(set().holding().stream()
                        .map(rule -> "rules/" + rule.id())
                        .toList());
        assertThat(set().holding()).extracting(RuleView::id).contains("out-02-instant-connect");
    }

    @Test
    void namesTheRulesThatAreDueInTheirOrder() {
        RuleSet set = set();
        assertThat(set.due(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(set.due(LocalDate.of(2099, 1, 1)))
                .hasSize((int) set.rules().stream()
                        .filter(rule -> !rule.reviewBy().isEmpty())
                        .count())
                .isSortedAccordingTo((one, other) -> one.reviewBy().compareTo(other.reviewBy()));
        assertThat(text(navigate(TodayView.class))).contains("No rule is to be looked at before");
    }

    @Test
    void namesTheAgreementsThatAreDue() {
        Agreement agreement = agreements.all(me.team()).getFirst();
        assertThat(text(navigate(TodayView.class))).contains("No agreement is to be looked at before");
        AgreementEdit edit = agreement.edit();
        agreements.change(
                me.id(),
                me.team(),
                set().version(),
                new AgreementEdit(
                        edit.id(),
                        true,
                        edit.kind(),
                        edit.texts(),
                        LocalDate.now(ZoneOffset.UTC).plusDays(3).toString(),
                        edit.document(),
                        edit.learnMore(),
                        edit.groups()));
        UI.getCurrent().navigate("rules");
        assertThat(text(navigate(TodayView.class))).contains("One agreement is to be looked at before");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("agreements/" + edit.id());
    }

    @Test
    void asksAMemberToReadWhatIsAgreedUntilTheyHave() {
        navigate(TodayView.class);
        assertThat(find(Anchor.class).withId("read-agreements").all())
                .as("what nobody of the team has published yet")
                .isEmpty();
        var set = ruleSets.get(me.team());
        ruleSets.changeRule(
                me.id(), me.team(), set.version(), set.rules().getFirst().edit().with(Voice.SILENT));
        publications.publish(me.id(), me.team(), ruleSets.get(me.team()).version(), "");
        become(Role.MEMBER);
        UI.getCurrent().navigate("agreements");
        navigate(TodayView.class);
        assertThat(find(Anchor.class).id("read-agreements").getHref()).isEqualTo("agreements");
        acknowledgements
                .open(me.id(), me.team())
                .forEach(agreement -> acknowledgements.acknowledge(me.id(), me.team(), agreement.id()));
        UI.getCurrent().navigate("devices");
        navigate(TodayView.class);
        assertThat(find(ReadingPanel.class).all()).isEmpty();
    }

    @Test
    void showsWhatRecruitersSee() {
        startingPoints.choosePack(me.id(), me.team(), set().version(), "recruiters", true);
        publications.publish(me.id(), me.team(), set().version(), "");
        navigate(TodayView.class);
        String before = text(find(SeenBy.class).single());
        test((Select<?>) find(Select.class).id("seen-by")).selectItem("Recruiters");
        assertThat(text(find(SeenBy.class).single())).isNotEqualTo(before);
    }

    @Test
    void saysWhatAnnoyedLastWeekAndWhatOnlyWatched() {
        assertThat(text(navigate(TodayView.class))).contains("No figures of last week.");
        counted("out-02-instant-connect", 5, "shown = 20, overridden = 9, unfit = 1");
        counted("in-01-standard-text", 6, "shown = 70, overridden = 0, unfit = 12");
        counted("in-14-agreed", 5, "watched = 8");
        counted("in-02-known", 4, "shown = 99, unfit = 99");
        UI.getCurrent().navigate("rules");

        navigate(TodayView.class);

        assertThat(find(WeekWords.class).all())
                .extracting(WeekWords::getText)
                .containsExactly(
                        "said 70 times · said not to fit 12 times · in 6 browsers",
                        "said 20 times · gone on all the same 9 times · said not to fit once · in 5 browsers",
                        "would have spoken 8 times · in 5 browsers");
    }

    private void counted(String rule, int browsers, String counts) {
        sql.sql("insert into tally (team_id, monday, rule_id, browsers, shown, heeded, overridden, unfit, watched)"
                        + " values (?, ?, ?, ?, 0, 0, 0, 0, 0)")
                .params(me.team().value(), this.counts.lastMonday(), rule, browsers)
                .update();
        sql.sql("update tally set " + counts + " where team_id = ? and rule_id = ?")
                .params(me.team().value(), rule)
                .update();
    }

    @Test
    void saysOfBrowsersThatAreInUseThatTheyAsked() {
        pairings.pair(pairings.createCode(me.id(), me.team(), Set.of()).text());
        assertThat(text(navigate(TodayView.class)))
                .contains("One browser is paired.", "Each asked for news this week.");
    }

    @Test
    void offersTheStartUntilTheTeamHasPublishedSomethingOfItsOwn() {
        navigate(TodayView.class);
        assertThat(find(StartInvitation.class).all()).hasSize(1);
        ruleSets.chooseDial(me.id(), me.team(), set().version(), "stance", "open");
        publications.publish(me.id(), me.team(), set().version(), "");
        UI.getCurrent().navigate("rules");
        navigate(TodayView.class);
        assertThat(find(StartInvitation.class).all()).isEmpty();
    }

    private RuleSet set() {
        return ruleSets.get(me.team());
    }
}
