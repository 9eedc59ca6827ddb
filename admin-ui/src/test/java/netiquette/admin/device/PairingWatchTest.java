package netiquette.admin.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import netiquette.server.pairing.PairingCode;
import org.junit.jupiter.api.Test;

class PairingWatchTest {
    private static final Instant EXPIRES = Instant.parse("2026-11-21T10:00:00Z");

    private final PairingWatch watch = PairingWatch.of(new PairingCode("K7QX-93MPTA", EXPIRES));

    @Test
    void knowsTheTimeLeft() {
        assertThat(watch.left(at(EXPIRES.minusSeconds(90)))).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void neverHasLessThanNothingLeft() {
        assertThat(watch.left(at(EXPIRES.plusSeconds(1)))).isEqualTo(Duration.ZERO);
    }

    @Test
    void watchesOnlyWhileACodeIsOut() {
        assertThat(watch.isWatching()).isTrue();
        assertThat(PairingWatch.none().isWatching()).isFalse();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
