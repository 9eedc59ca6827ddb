package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;

/** A fact has this value. */
record Is(Fact fact, Object value) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind("is", List.of("value"), in -> {
        Fact fact = in.fact();
        return new Is(fact, in.valueOf(fact, "value"));
    });

    @Override
    public boolean holdsFor(Object seen, Evidence evidence) {
        return seen.equals(value);
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String name = fact.name().in(language);
        if (fact.type() == Type.FLAG) {
            boolean claim = holds == (boolean) value;
            if (language == Language.NL) {
                return (claim ? "het klopt dat " : "het is niet zo dat ") + name;
            }
            return (claim ? "it is so that " : "it is not so that ") + name;
        }
        if (language == Language.NL) {
            return name + (holds ? " is " : " is niet ") + value;
        }
        return name + (holds ? " is " : " is not ") + value;
    }
}
