package netiquette.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import netiquette.bench.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private final Workload workload = Workload.of(50);

    static List<Peer> peers() {
        return Peers.ALL;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void everyPeerFindsWhatOurEngineFinds(Peer peer) {
        Agreement.require(peer, peer.prepare(workload), workload);
    }

    @Test
    void aPeerThatMissesAFindingIsRefused() {
        IdJudge missing = invitation -> {
            List<String> found = new ArrayList<>(Agreement.expected(workload).get(invitation));
            found.remove("en-4");
            return found;
        };
        assertThat(Agreement.expected(workload)).anyMatch(found -> found.contains("en-4"));
        assertThatThrownBy(() -> Agreement.require(new NaiveContains(), missing, workload))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("en-4");
    }
}
