package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Type;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.Arguments;
import netiquette.engine.predicate.DialSetting;
import netiquette.engine.predicate.HashedValues;
import netiquette.engine.predicate.Phrases;
import netiquette.engine.predicate.Predicate;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Signal;
import netiquette.engine.predicate.Wording;
import netiquette.engine.text.KnownTexts;
import org.jspecify.annotations.Nullable;

/** What stands behind a predicate's word in a document. */
final class NodeArguments implements Arguments {
    private final Node node;
    private final Node subject;
    private final PredicateKind kind;
    private final Named named;
    private final Function<Node, Predicate> nested;

    /**
     * Arguments.
     *
     * @param nested reads a condition within this one
     */
    NodeArguments(Node node, PredicateKind kind, Named named, Function<Node, Predicate> nested) {
        this.node = node;
        this.subject = node.at(kind.key());
        this.kind = kind;
        this.named = named;
        this.nested = nested;
    }

    @Override
    public List<Predicate> parts() {
        List<Predicate> parts = new ArrayList<>();
        for (Node item : some(subject)) {
            parts.add(nested.apply(item));
        }
        return parts;
    }

    @Override
    public Predicate part() {
        return nested.apply(subject);
    }

    @Override
    public List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        for (Node item : some(subject)) {
            for (String name : item.names()) {
                if (!name.equals("when") && !name.equals("adds") && !name.equals("called")) {
                    throw item.at(name).refuse(Unreadable.SIGNAL_FIELD);
                }
            }
            signals.add(new Signal(
                    nested.apply(item.at("when")),
                    weight(item.at("adds")),
                    item.optional("called").map(called -> RuleFormat.readText(called, Limits.CALLED))));
        }
        return signals;
    }

    private static int weight(Node node) {
        int weight = node.wholeNumber();
        if (weight == 0 || weight > 1000 || weight < -1000) {
            throw node.refuse(Unreadable.WEIGHT);
        }
        return weight;
    }

    @Override
    public Fact fact() {
        Fact fact = factOf(subject);
        boolean fits = switch (kind.subject()) {
            case TEXT_FACT -> fact.type() == Type.TEXT;
            case NUMBER_FACT -> fact.type() == Type.NUMBER || fact.type() == Type.DATE;
            default -> true;
        };
        if (!fits) {
            boolean isText = kind.subject() == Argument.Kind.TEXT_FACT;
            throw subject.refuse(isText ? Unreadable.NOT_A_TEXT : Unreadable.NOT_A_NUMBER, fact.key());
        }
        return fact;
    }

    @Override
    public Fact otherFact(String name) {
        return factOf(node.at(name));
    }

    private static Fact factOf(Node node) {
        String word = node.text(Limits.TEXT);
        return Facts.byKey(word).orElseThrow(() -> node.refuse(Unreadable.UNKNOWN_FACT, word));
    }

    @Override
    public Object valueOf(Fact fact, String name) {
        return FactValue.read(node.at(name), fact);
    }

    @Override
    public List<Object> valuesOf(Fact fact, String name) {
        List<Object> values = new ArrayList<>();
        for (Node item : some(node.at(name))) {
            values.add(fact.type() == Type.LABELS ? item.text(Limits.SAYS) : FactValue.read(item, fact));
        }
        return values;
    }

    @Override
    public @Nullable Wording wording(Fact fact, List<Object> values) {
        return fact.type() == Type.TEXT ? named.wording(values) : null;
    }

    @Override
    public boolean has(String name) {
        return node.has(name);
    }

    @Override
    public int number(String name) {
        Node number = node.at(name);
        return number.isObject() ? named.parameter(number.at("parameter")) : number.wholeNumber();
    }

    @Override
    public int thousandths(String name) {
        double share = node.at(name).number();
        if (!(share >= 0 && share <= 1)) {
            throw node.at(name).refuse(Unreadable.SHARE);
        }
        return (int) (share * 1000 + 0.5);
    }

    @Override
    public String word(String name, List<String> words) {
        return node.has(name) ? node.at(name).oneOf(words.toArray(new String[0]), word -> word) : words.get(0);
    }

    @Override
    public List<String> words(String name) {
        Node words = node.at(name);
        if (words.value() instanceof String) {
            return List.of(words.text(Limits.SAYS));
        }
        List<String> listed = new ArrayList<>();
        for (Node item : some(words)) {
            listed.add(item.text(Limits.SAYS));
        }
        return listed;
    }

    @Override
    public String subjectWord() {
        return subject.text(Limits.SAYS);
    }

    @Override
    public DialSetting dial() {
        return named.dial(subject);
    }

    @Override
    public Phrases phrases(String name) {
        return named.phrases(node.at(name));
    }

    @Override
    public KnownTexts texts(String name, int atLeast) {
        return named.texts(node.at(name), atLeast);
    }

    @Override
    public HashedValues hashes(String name) {
        return named.hashes(node.at(name));
    }

    @Override
    public RuntimeException refuse(Unreadable why) {
        return node.refuse(why);
    }

    private static List<Node> some(Node list) {
        List<Node> items = list.items(Limits.PARTS);
        if (items.isEmpty()) {
            throw list.refuse(Unreadable.ENTRY);
        }
        return items;
    }
}
