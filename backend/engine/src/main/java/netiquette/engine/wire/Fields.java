package netiquette.engine.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import netiquette.engine.Unreadable;

/** The names that a kind of object may have. */
final class Fields {
    private final String listed;
    private final Map<String, Boolean> names = new LinkedHashMap<>();

    /** The names, one space between them. */
    Fields(String listed) {
        this.listed = listed;
        int from = 0;
        for (int at = 0; at <= listed.length(); at++) {
            if (at == listed.length() || listed.charAt(at) == ' ') {
                names.put(listed.substring(from, at), true);
                from = at + 1;
            }
        }
    }

    /** Refuses names that no reader knows, so that a slip of the pen is not lost in silence. */
    void refuseStrangers(Node node, Version version) {
        if (version == Version.NEXT) {
            return;
        }
        for (String name : node.object().keySet()) {
            if (!names.containsKey(name)) {
                throw node.at(name).refuse(Unreadable.FIELD, listed.replace(" ", ", "));
            }
        }
    }
}
