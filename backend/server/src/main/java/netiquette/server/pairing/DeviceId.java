package netiquette.server.pairing;

import java.util.UUID;

/** Which device. */
public record DeviceId(UUID value) {
    /** A fresh one. */
    public static DeviceId random() {
        return new DeviceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
