package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Type;
import org.jspecify.annotations.Nullable;

/** A fact has this value; texts are compared folded. */
record Is(Fact fact, Object value, @Nullable Wording wording) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "is",
            new LocalText("a fact has this value", "een gegeven heeft deze waarde"),
            Argument.Kind.FACT,
            List.of(Argument.of("value", Argument.Kind.VALUE)),
            in -> {
                Fact fact = in.fact();
                Object value = in.valueOf(fact, "value");
                return new Is(fact, value, in.wording(fact, List.of(value)));
            });

    @Override
    public boolean holdsFor(Object seen, Evidence evidence) {
        return wording == null ? Values.same(fact, seen, value) : wording.isOf(fact, evidence);
    }

    @Override
    public List<String> reason(Evidence evidence, boolean holds) {
        if (fact.type() != Type.FLAG) {
            return FactPredicate.super.reason(evidence, holds);
        }
        String name = fact.name().in(evidence.language());
        return holds == (boolean) value ? List.of(name) : List.of(notSo(evidence.language()), name);
    }

    private static String notSo(Language language) {
        return language == Language.NL ? "niet het geval: " : "not the case: ";
    }

    @Override
    public String sentence(Language language, boolean holds) {
        if (fact.type() == Type.FLAG) {
            String name = fact.name().in(language);
            boolean claim = holds == (boolean) value;
            return claim ? name : notSo(language) + name;
        }
        String is = language == Language.NL ? (holds ? " is " : " is niet ") : holds ? " is " : " is not ";
        return fact.name().in(language) + is + Values.spoken(fact, value, language);
    }
}
