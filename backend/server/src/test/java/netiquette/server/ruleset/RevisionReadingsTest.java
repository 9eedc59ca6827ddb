package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import netiquette.engine.Level;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class RevisionReadingsTest {
    private static final String RULE = "in-01-standard-text";
    private static final String AGREEMENT = "net-04-ownership";

    private final RevisionReadings readings;
    private final Publications publications;
    private final RuleSets ruleSets;
    private final Agreements agreements;
    private final TeamNetworks networks;
    private final Scene scene;
    private final Scene.Sales sales;
    private final TeamId team;
    private final MemberId lead;
    private final MemberId auditor;

    RevisionReadingsTest(
            RevisionReadings readings,
            Publications publications,
            RuleSets ruleSets,
            Agreements agreements,
            TeamNetworks networks,
            Scene scene) {
        this.readings = readings;
        this.publications = publications;
        this.ruleSets = ruleSets;
        this.agreements = agreements;
        this.networks = networks;
        this.scene = scene;
        sales = scene.sales();
        team = sales.team().id();
        lead = sales.lead().id();
        auditor = scene.add(sales.team(), Role.AUDITOR).id();
    }

    @Test
    void haveEveryRuleAndAgreementOfTheFirstAndNothingBeforeIt() {
        RevisionReading first = readings.get(auditor, team, 1);

        assertThat(first.isFirst()).isTrue();
        assertThat(first.changes()).isEmpty();
        assertThat(first.rules())
                .extracting(published -> published.rule().id())
                .contains(RULE)
                .hasSizeGreaterThan(20);
        assertThat(first.agreements()).isEqualTo(agreements.inForce(team));
    }

    @Test
    void sayWhatEachChangedInWhatWasBeforeWhateverTheDraftHasByNow() {
        edit(Voice.WATCHES, "Mine.", "De mijne.");
        agreements.giveBack(lead, team, version(), AGREEMENT);
        networks.write(lead, team, version(), "linkedin", networks.read("{\"received\": {\"acceptWords\": [\"Ja\"]}}"));
        ruleSets.chooseDial(lead, team, version(), "stance", "open");
        assertThat(ruleSets.dialChanges(team)).hasSize(1);
        publish();
        assertThat(ruleSets.dialChanges(team)).isEmpty();
        edit(Voice.SILENT, "Mine.", "De mijne.");
        publish();
        edit(Voice.SPEAKS, "Later.", "Later.");

        RevisionReading second = readings.get(auditor, team, 2);
        assertThat(second.rules())
                .filteredOn(published -> published.rule().id().equals(RULE))
                .singleElement()
                .satisfies(published -> {
                    assertThat(published.voice()).isEqualTo(Voice.WATCHES);
                    assertThat(published.rule().says().nl()).isEqualTo("De mijne.");
                });
        assertThat(second.changes()).singleElement().satisfies(change -> {
            assertThat(change.rule()).isEqualTo(RULE);
            assertThat(change.voice()).isEqualTo(new Setting<Voice>(Voice.SPEAKS, Voice.WATCHES));
            assertThat(change.says().chosen().en()).isEqualTo("Mine.");
            assertThat(change.says().isChanged()).isTrue();
            assertThat(change.condition().isChanged()).isFalse();
        });
        assertThat(second.networkChanges())
                .extracting(NetworkDifference::network)
                .hasSize(1);

        assertThat(second.dialChanges()).singleElement().satisfies(change -> {
            assertThat(change.title().nl()).isEqualTo("de houding");
            assertThat(change.was().nl()).isEqualTo("nieuwsgierig");
            assertThat(change.becomes().en()).isEqualTo("open");
        });

        RevisionReading third = readings.get(auditor, team, 3);
        assertThat(third.rules()).extracting(published -> published.rule().id()).doesNotContain(RULE);
        assertThat(third.changes())
                .singleElement()
                .extracting(DraftChange::voice)
                .isEqualTo(new Setting<Voice>(Voice.WATCHES, Voice.SILENT));
        assertThat(third.networkChanges()).isEmpty();
    }

    @Test
    void areForThoseWhoMayLookBack() {
        for (MemberId stranger : List.of(
                scene.sales().lead().id(), scene.add(sales.team(), Role.MEMBER).id())) {
            assertThatThrownBy(() -> readings.get(stranger, team, 1)).isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> readings.get(auditor, team, 9)).isInstanceOf(UnknownRevisionException.class);
    }

    private void edit(Voice voice, String en, String nl) {
        RuleView rule = ruleSets.get(team).find(RULE).orElseThrow();
        ruleSets.changeRule(
                lead,
                team,
                version(),
                rule.edit().with(voice).with(Level.ADVISE).withSays(en, nl));
    }

    private void publish() {
        publications.publish(lead, team, new Publication(version(), "", true), Ring.ALL);
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
