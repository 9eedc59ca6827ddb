package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;
import netiquette.engine.fact.Facts;
import netiquette.engine.predicate.Arguments;
import netiquette.engine.predicate.Predicate;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;
import netiquette.engine.text.KnownTexts;
import org.jspecify.annotations.Nullable;

/** Reads conditions; lists and dials are looked up in the policy they belong to. */
final class ConditionFormat {
    private final Map<String, List<String>> texts;
    private final Map<String, List<String>> phrases;
    private final Map<String, String> dials;
    private final Map<String, KnownTexts> prepared = new LinkedHashMap<>();

    ConditionFormat(Map<String, List<String>> texts, Map<String, List<String>> phrases, Map<String, String> dials) {
        this.texts = texts;
        this.phrases = new LinkedHashMap<>(phrases);
        this.dials = dials;
    }

    /** The phrase lists, with those that were written out inside a condition. */
    Map<String, List<String>> phrases() {
        return phrases;
    }

    Predicate read(Node node) {
        return read(node, 0);
    }

    private Predicate read(Node node, int depth) {
        if (depth >= Limits.DEPTH) {
            throw node.refuse("conditions are nested more than " + Limits.DEPTH + " deep");
        }
        PredicateKind kind = kindOf(node);
        refuseStrangers(node, kind);
        return kind.decode().apply(new Behind(node, kind.key(), depth));
    }

    /** One predicate's word may be another's argument, as {@code is} is of {@code dial}: the one that knows both wins. */
    private static PredicateKind kindOf(Node node) {
        @Nullable PredicateKind named = null;
        for (PredicateKind kind : Predicates.ALL) {
            if (node.has(kind.key()) && (named == null || kind.arguments().contains(named.key()))) {
                named = kind;
            }
        }
        if (named == null) {
            throw node.refuse(
                    node.names().isEmpty() ? "a predicate is expected" : "unknown predicate: " + node.names());
        }
        return named;
    }

    private static void refuseStrangers(Node node, PredicateKind kind) {
        for (String name : node.names()) {
            if (!name.equals(kind.key()) && !kind.arguments().contains(name)) {
                throw node.at(name).refuse(kind.key() + " has no such argument");
            }
        }
    }

    /** What stands behind a predicate's word. */
    private final class Behind implements Arguments {
        private final Node node;
        private final String key;
        private final int depth;

        Behind(Node node, String key, int depth) {
            this.node = node;
            this.key = key;
            this.depth = depth;
        }

        @Override
        public List<Predicate> parts() {
            List<Predicate> parts = new ArrayList<>();
            for (Node item : node.at(key).items()) {
                parts.add(read(item, depth + 1));
            }
            if (parts.isEmpty()) {
                throw node.at(key).refuse("at least one condition is expected");
            }
            return parts;
        }

        @Override
        public Predicate part() {
            return read(node.at(key), depth + 1);
        }

        @Override
        public Fact fact() {
            String word = node.at(key).text(Limits.TEXT);
            return Facts.byKey(word).orElseThrow(() -> node.at(key).refuse("unknown fact: " + word));
        }

        @Override
        public Fact fact(Type type) {
            Fact fact = fact();
            if (fact.type() != type) {
                throw node.at(key).refuse(fact.key() + " is not of the type " + type);
            }
            return fact;
        }

        @Override
        public Object valueOf(Fact fact, String name) {
            return FactValue.read(node.at(name), fact);
        }

        @Override
        public String dial() {
            String dial = node.at(key).text(Limits.TEXT);
            if (!dials.containsKey(dial)) {
                throw node.at(key).refuse("unknown dial: " + dial);
            }
            return dial;
        }

        @Override
        public String dialValue(String name) {
            return node.at(name).text(Limits.TEXT);
        }

        @Override
        public String phraseList(String name) {
            Node list = node.at(name);
            if (list.value() instanceof String word) {
                if (!phrases.containsKey(word)) {
                    throw list.refuse("unknown phrase list: " + word);
                }
                return word;
            }
            phrases.put(list.path(), Lists.readPhrases(list));
            return list.path();
        }

        @Override
        public List<String> phrases(String list) {
            return phrases.getOrDefault(list, List.of());
        }

        @Override
        public KnownTexts texts(String name) {
            Node list = node.at(name);
            if (!(list.value() instanceof String word)) {
                return new KnownTexts(Lists.readTexts(list));
            }
            KnownTexts ready = prepared.get(word);
            if (ready == null) {
                List<String> named = texts.get(word);
                if (named == null) {
                    throw list.refuse("unknown text list: " + word);
                }
                ready = new KnownTexts(named);
                prepared.put(word, ready);
            }
            return ready;
        }

        @Override
        public int thousandths(String name) {
            double share = node.at(name).number();
            if (!(share >= 0 && share <= 1)) {
                throw node.at(name).refuse("a share between 0 and 1 is expected");
            }
            return (int) (share * 1000 + 0.5);
        }
    }
}
