package netiquette.engine.wire;

import java.util.Optional;
import netiquette.engine.LocalText;
import netiquette.engine.Source;
import netiquette.engine.Unreadable;

/** Reads where a rule comes from. */
final class SourceFormat {
    private SourceFormat() {}

    static Source read(Node node) {
        return new Source(
                readTitle(node.at("text")),
                optionalText(node, "author"),
                node.at("date").text(Limits.SAYS),
                optionalText(node, "ref"));
    }

    /** A title that is the same in both languages, or one for each. */
    private static LocalText readTitle(Node node) {
        if (node.value() instanceof String) {
            String same = node.text(Limits.BECAUSE);
            if (same.trim().isEmpty()) {
                throw node.refuse(Unreadable.SOURCE);
            }
            return new LocalText(same, same);
        }
        return RuleFormat.readText(node, Limits.BECAUSE);
    }

    private static String optionalText(Node node, String name) {
        Optional<Node> text = node.optional(name);
        return text.isPresent() ? text.get().text(Limits.SAYS) : "";
    }
}
