package netiquette.server.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import netiquette.server.Api;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.Trials;
import netiquette.server.ruleset.UnknownRevisionException;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/** What two browsers get, one of which tries out. */
@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class TrialsTest {
    private final Api api;
    private final RuleSets ruleSets;
    private final Publications publications;
    private final Trials trials;
    private final Devices devices;
    private final FakeClock clock;
    private final TeamId team;
    private final MemberId lead;
    private final String first;
    private final Device firstDevice;
    private final String other;
    private long firstSequence;
    private long otherSequence;

    TrialsTest(
            Api api,
            RuleSets ruleSets,
            Publications publications,
            Trials trials,
            Devices devices,
            Pairings pairings,
            FakeClock clock,
            Scene scene) {
        this.api = api;
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.trials = trials;
        this.devices = devices;
        this.clock = clock;
        Scene.Sales sales = scene.sales();
        this.team = sales.team().id();
        this.lead = sales.lead().id();
        this.first =
                pairings.pair(pairings.createCode(lead, team, Set.of()).text()).token();
        this.other =
                pairings.pair(pairings.createCode(lead, team, Set.of()).text()).token();
        this.firstDevice = devices.withToken(first).orElseThrow();
        devices.move(lead, team, firstDevice.id(), Ring.FIRST);
    }

    @Test
    void reachThoseWhoTryOutAndThenEverybody() {
        expect(1, 1);
        tryOut("open");
        expect(2, 1);
        assertThat(trials.of(team).orElseThrow().number()).isEqualTo(2);
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(1);

        assertThat(trials.giveToAll(lead, team).number()).isEqualTo(2);
        expect(2, 2);
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(2);
        assertThat(ruleSets.get(team).unpublished()).isFalse();
        assertThatThrownBy(() -> trials.giveToAll(lead, team)).isInstanceOf(UnknownRevisionException.class);
    }

    @Test
    void endWithoutATrace() {
        tryOut("open");
        expect(2, 1);
        trials.stop(lead, team);
        expect(1, 1);
        assertThat(trials.of(team)).isEmpty();
        assertThatThrownBy(() -> trials.stop(lead, team)).isInstanceOf(UnknownRevisionException.class);
    }

    @Test
    void endAsSomethingIsPublishedForAll() {
        tryOut("open");
        expect(2, 1);
        publications.withdraw(lead, team, "in-03-look-first", "");
        expect(3, 3);
        assertThat(trials.of(team)).isEmpty();
    }

    @Test
    void followEachOther() {
        tryOut("open");
        expect(2, 1);
        tryOut("selective");
        expect(3, 1);
    }

    @Test
    void letBrowsersInAndOut() {
        tryOut("open");
        expect(2, 1);
        devices.move(lead, team, firstDevice.id(), Ring.ALL);
        expect(1, 1);
        devices.move(lead, team, firstDevice.id(), Ring.FIRST);
        expect(2, 1);
    }

    @Test
    void outliveTheirSignature() {
        tryOut("open");
        expect(2, 1);
        clock.pass(Duration.ofDays(20));
        expect(2, 1);
        devices.move(lead, team, firstDevice.id(), Ring.ALL);
        expect(1, 1);
    }

    private void tryOut(String stance) {
        ruleSets.chooseDial(lead, team, ruleSets.get(team).version(), "stance", stance);
        publications.publish(lead, team, Publication.of(ruleSets.get(team).version(), ""), Ring.FIRST);
    }

    /** The revisions that both get; a browser takes nothing that was issued before what it has. */
    private void expect(int firstRevision, int otherRevision) {
        JsonNode theirs = Api.json(api.policy(first));
        JsonNode others = Api.json(api.policy(other));
        assertThat(theirs.path("revision").asInt()).isEqualTo(firstRevision);
        assertThat(others.path("revision").asInt()).isEqualTo(otherRevision);
        assertThat(theirs.path("sequence").asLong()).isGreaterThanOrEqualTo(firstSequence);
        assertThat(others.path("sequence").asLong()).isGreaterThanOrEqualTo(otherSequence);
        firstSequence = theirs.path("sequence").asLong();
        otherSequence = others.path("sequence").asLong();
    }
}
