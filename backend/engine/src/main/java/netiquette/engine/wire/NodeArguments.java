package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;
import netiquette.engine.fact.Facts;
import netiquette.engine.predicate.Arguments;
import netiquette.engine.predicate.Predicate;
import netiquette.engine.text.KnownTexts;

/** What stands behind a predicate's word in a document. */
final class NodeArguments implements Arguments {
    private final Node node;
    private final Node subject;
    private final Named named;
    private final Function<Node, Predicate> nested;

    /**
     * Arguments.
     *
     * @param key the predicate's word
     * @param nested reads a condition within this one
     */
    NodeArguments(Node node, String key, Named named, Function<Node, Predicate> nested) {
        this.node = node;
        this.subject = node.at(key);
        this.named = named;
        this.nested = nested;
    }

    @Override
    public List<Predicate> parts() {
        List<Predicate> parts = new ArrayList<>();
        for (Node item : subject.items()) {
            parts.add(nested.apply(item));
        }
        if (parts.isEmpty()) {
            throw subject.refuse("at least one condition is expected");
        }
        return parts;
    }

    @Override
    public Predicate part() {
        return nested.apply(subject);
    }

    @Override
    public Fact fact() {
        String word = subject.text(Limits.TEXT);
        return Facts.byKey(word).orElseThrow(() -> subject.refuse("unknown fact: " + word));
    }

    @Override
    public Fact fact(Type type) {
        Fact fact = fact();
        if (fact.type() != type) {
            throw subject.refuse(fact.key() + " is not of the type " + type);
        }
        return fact;
    }

    @Override
    public Object valueOf(Fact fact, String name) {
        return FactValue.read(node.at(name), fact);
    }

    @Override
    public String dial() {
        return named.dial(subject);
    }

    @Override
    public String dialValue(String name) {
        return node.at(name).text(Limits.TEXT);
    }

    @Override
    public String phraseList(String name) {
        return named.phraseList(node.at(name));
    }

    @Override
    public List<String> phrases(String list) {
        return named.phrases().getOrDefault(list, List.of());
    }

    @Override
    public KnownTexts texts(String name) {
        return named.texts(node.at(name));
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
