package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Type;
import org.jspecify.annotations.Nullable;

/** A fact has one of these values; for {@code kinds}: a rule with one of these labels fired. */
record IsOneOf(Fact fact, List<Object> values, @Nullable Wording wording) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "is-one-of",
            new LocalText("a fact has one of these values", "een gegeven heeft een van deze waarden"),
            Argument.Kind.FACT,
            List.of(Argument.of("values", Argument.Kind.VALUES)),
            in -> {
                Fact fact = in.fact();
                List<Object> values = in.valuesOf(fact, "values");
                return new IsOneOf(fact, values, in.wording(fact, values));
            });

    @Override
    public Truth test(Evidence evidence) {
        return fact.type() == Type.LABELS ? evidence.kinds().test(values) : FactPredicate.super.test(evidence);
    }

    @Override
    public boolean holdsFor(Object seen, Evidence evidence) {
        if (wording != null) {
            return wording.isOf(fact, evidence);
        }
        for (Object value : values) {
            if (Values.same(fact, seen, value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        if (fact.type() == Type.LABELS && holds) {
            evidence.kinds().explain(values, reasons);
        } else if (fact.type() != Type.LABELS) {
            FactPredicate.super.explain(evidence, holds, reasons);
        }
    }

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {
        if (fact.type() == Type.LABELS) {
            evidence.kinds().missing(values, facts);
        } else {
            FactPredicate.super.missing(evidence, facts);
        }
    }

    @Override
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        if (fact.type() == Type.LABELS) {
            for (Object value : values) {
                labels.add((String) value);
            }
        }
        return labels;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        StringBuilder listed = new StringBuilder();
        for (Object value : values) {
            String or = language == Language.NL ? " of " : " or ";
            listed.append(listed.isEmpty() ? "" : or).append(Values.spoken(fact, value, language));
        }
        return say(language, holds ? " is " : " is not ", holds ? " is " : " is niet ") + listed;
    }
}
