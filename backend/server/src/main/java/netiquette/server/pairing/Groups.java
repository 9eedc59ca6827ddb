package netiquette.server.pairing;

import java.util.List;

/** Names of groups in one column. */
final class Groups {
    private Groups() {}

    static String stored(List<String> names) {
        return String.join(",", names);
    }

    static List<String> of(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }
}
