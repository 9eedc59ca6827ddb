package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import netiquette.engine.Action;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import netiquette.engine.Surface;
import netiquette.engine.Tone;
import netiquette.engine.Unreadable;
import netiquette.engine.Verdict;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.predicate.Predicate;

/** Reads rules. */
final class RuleFormat {
    private static final Fields FIELDS =
            new Fields("id aliases surface when level tone labels taste contested mandatory verdict says"
                    + " because but source reviewBy actions examples");

    private final Named named;
    private final ConditionFormat conditions;

    RuleFormat(Named named) {
        this.named = named;
        this.conditions = new ConditionFormat(named);
    }

    Rule read(Node node, Version version) {
        FIELDS.refuseStrangers(node, version);
        boolean taste = flag(node, "taste");
        List<Surface> surfaces = readSurfaces(node.at("surface"));
        return new Rule(
                node.at("id").text(Limits.SAYS),
                readWords(node, "aliases"),
                surfaces,
                readCondition(node.at("when"), surfaces),
                byDial(node.at("level"), level -> readLevel(level, taste)),
                node.optional("tone")
                        .map(tone -> tone.oneOf(Tone.values(), Tone::key))
                        .orElse(Tone.ETIQUETTE),
                readWords(node, "labels"),
                readText(node.at("says"), Limits.SAYS),
                readText(node.at("because"), Limits.BECAUSE),
                readText(node.at("but"), Limits.BECAUSE),
                SourceFormat.read(node.at("source")),
                taste,
                flag(node, "mandatory"),
                node.optional("verdict")
                        .map(verdict -> byDial(verdict, word -> word.oneOf(Verdict.values(), Verdict::key))),
                readActions(node));
    }

    static Level readLevel(Node node, boolean taste) {
        Level level = node.oneOf(Level.values(), Level::key);
        if (taste && level == Level.BLOCK) {
            throw node.refuse(Unreadable.TASTE);
        }
        return level;
    }

    static LocalText readText(Node node, int atMost) {
        return new LocalText(readLanguage(node, "en", atMost), readLanguage(node, "nl", atMost));
    }

    static boolean flag(Node node, String name) {
        return node.optional(name).map(Node::flag).orElse(false);
    }

    private static String readLanguage(Node node, String language, int atMost) {
        Node translation = node.at(language);
        if (translation.value() == null) {
            throw translation.refuse(Unreadable.TRANSLATION_MISSING);
        }
        String text = translation.text(atMost);
        if (text.trim().isEmpty()) {
            throw translation.refuse(Unreadable.TRANSLATION_EMPTY);
        }
        return text;
    }

    private static List<Surface> readSurfaces(Node node) {
        List<Surface> surfaces = new ArrayList<>();
        if (node.value() instanceof String) {
            surfaces.add(node.oneOf(Surface.values(), Surface::key));
            return surfaces;
        }
        for (Node item : node.items(Surface.values().length)) {
            Surface surface = item.oneOf(Surface.values(), Surface::key);
            if (!surfaces.contains(surface)) {
                surfaces.add(surface);
            }
        }
        if (surfaces.isEmpty()) {
            throw node.refuse(Unreadable.SURFACE);
        }
        return surfaces;
    }

    /** A fact that occurs on none of the rule's surfaces would keep it silent for ever. */
    private Predicate readCondition(Node node, List<Surface> surfaces) {
        Predicate when = conditions.read(node);
        List<Fact> facts = new ArrayList<>();
        Conditions.facts(when, facts);
        for (Fact fact : facts) {
            boolean somewhere = false;
            for (Surface surface : surfaces) {
                somewhere |= fact.isOn(surface);
            }
            if (!somewhere) {
                throw node.refuse(
                        Unreadable.NOT_THERE, fact.key(), surfaces.get(0).key());
            }
        }
        return when;
    }

    /** A value, or one for each position of a dial: {@code {"dial": "stance", "is": {"open": …}}}. */
    private <T> T byDial(Node node, Function<Node, T> read) {
        if (!node.isObject()) {
            return read.apply(node);
        }
        String position = named.dial(node.at("dial")).position().value();
        Node choices = node.at("is");
        Map<String, T> values = new LinkedHashMap<>();
        for (String name : choices.names()) {
            values.put(name, read.apply(choices.at(name)));
        }
        T chosen = values.get(position);
        if (chosen == null) {
            throw choices.refuse(Unreadable.POSITION, position);
        }
        return chosen;
    }

    private static List<String> readWords(Node node, String name) {
        List<String> words = new ArrayList<>();
        Optional<Node> list = node.optional(name);
        if (list.isPresent()) {
            for (Node item : list.get().items(Limits.PARTS)) {
                words.add(item.text(Limits.SAYS));
            }
        }
        return words;
    }

    private List<Action> readActions(Node node) {
        List<Action> actions = new ArrayList<>();
        if (!node.has("actions")) {
            return actions;
        }
        for (Node item : node.at("actions").items(Limits.PARTS)) {
            Action action = item.has("read") ? readAddress(item.at("read")) : readTemplate(item.at("copy"));
            boolean offered = !item.has("dial")
                    || named.dial(item.at("dial"))
                            .position()
                            .value()
                            .equals(item.at("is").text(Limits.SAYS));
            if (offered) {
                actions.add(action);
            }
        }
        return actions;
    }

    private Action readTemplate(Node copy) {
        String template = copy.text(Limits.SAYS);
        if (!named.templates.containsKey(template)) {
            throw copy.refuse(Unreadable.UNKNOWN_TEMPLATE, template);
        }
        return new Action(Action.Kind.COPY, template);
    }

    /** Nothing is fetched from there; still, a link that a page shows is one that nobody can listen to. */
    private static Action readAddress(Node node) {
        String address = node.text(Limits.ADDRESS);
        boolean isAddress = address.startsWith("https://") && address.length() > "https://".length();
        for (int at = 0; at < address.length(); at++) {
            char unit = address.charAt(at);
            isAddress &= unit > ' ' && unit < 127 && unit != '"' && unit != '<' && unit != '>' && unit != '\\';
        }
        if (!isAddress) {
            throw node.refuse(Unreadable.ADDRESS);
        }
        return new Action(Action.Kind.READ, address);
    }
}
