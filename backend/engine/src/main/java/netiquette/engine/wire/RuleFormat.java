package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Action;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import netiquette.engine.Source;
import netiquette.engine.Surface;
import netiquette.engine.Tone;
import netiquette.engine.Verdict;

/** Reads one rule. */
final class RuleFormat {
    private RuleFormat() {}

    static Rule read(Node node, ConditionFormat conditions, Map<String, LocalText> templates) {
        Level level = node.at("level").oneOf(Level.values(), Level::key);
        boolean taste = node.optional("taste").map(Node::flag).orElse(false);
        if (taste && level == Level.BLOCK) {
            throw node.at("level").refuse("a matter of taste is never blocked");
        }
        return new Rule(
                node.at("id").text(Limits.SAYS),
                node.at("surface").oneOf(Surface.values(), Surface::key),
                conditions.read(node.at("when")),
                level,
                node.optional("tone")
                        .map(tone -> tone.oneOf(Tone.values(), Tone::key))
                        .orElse(Tone.ETIQUETTE),
                readText(node.at("says"), Limits.SAYS),
                readText(node.at("because"), Limits.BECAUSE),
                readText(node.at("but"), Limits.BECAUSE),
                readSource(node.at("source")),
                taste,
                node.optional("verdict").map(verdict -> verdict.oneOf(Verdict.values(), Verdict::key)),
                readActions(node, templates));
    }

    static LocalText readText(Node node, int atMost) {
        return new LocalText(readLanguage(node, "en", atMost), readLanguage(node, "nl", atMost));
    }

    private static String readLanguage(Node node, String language, int atMost) {
        if (!node.has(language)) {
            throw node.at(language).refuse("this translation is missing");
        }
        String text = node.at(language).text(atMost);
        if (text.trim().isEmpty()) {
            throw node.at(language).refuse("this translation is empty");
        }
        return text;
    }

    private static Source readSource(Node node) {
        return new Source(
                readSourceText(node.at("text")),
                optionalText(node, "author"),
                node.at("date").text(Limits.SAYS),
                optionalText(node, "ref"));
    }

    /** A title that is the same in both languages, or one for each. */
    private static LocalText readSourceText(Node node) {
        if (node.value() instanceof String) {
            String same = node.text(Limits.BECAUSE);
            if (same.trim().isEmpty()) {
                throw node.refuse("a source is expected");
            }
            return new LocalText(same, same);
        }
        return readText(node, Limits.BECAUSE);
    }

    private static String optionalText(Node node, String name) {
        Optional<Node> text = node.optional(name);
        return text.isPresent() ? text.get().text(Limits.SAYS) : "";
    }

    private static List<Action> readActions(Node node, Map<String, LocalText> templates) {
        List<Action> actions = new ArrayList<>();
        if (!node.has("actions")) {
            return actions;
        }
        for (Node item : node.at("actions").items()) {
            Node copy = item.at("copy");
            String template = copy.text(Limits.SAYS);
            if (!templates.containsKey(template)) {
                throw copy.refuse("unknown template: " + template);
            }
            actions.add(new Action(template));
        }
        return actions;
    }
}
