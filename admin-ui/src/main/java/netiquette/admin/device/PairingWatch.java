package netiquette.admin.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.PairingCode;

/**
 * What is remembered of a code that was shown.
 *
 * @param label the start of the code, by which the device that used it is called; empty if no code is out
 * @param expires when it ends
 */
record PairingWatch(String label, Instant expires) {
    static PairingWatch none() {
        return new PairingWatch("", Instant.EPOCH);
    }

    static PairingWatch of(PairingCode code) {
        return new PairingWatch(code.text().substring(0, code.text().indexOf('-')), code.expires());
    }

    boolean isWatching() {
        return !label.isEmpty();
    }

    boolean isFor(Device device) {
        return device.label().equals(label);
    }

    /** The time left, never less than nothing. */
    Duration left(Clock clock) {
        Duration rest = Duration.between(clock.instant(), expires);
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
