package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.Links;

/** A text holds a web or mail address. */
record HasLink(Fact fact) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "has-link",
            new LocalText("a text holds a web or mail address", "een tekst bevat een web- of mailadres"),
            Argument.Kind.TEXT_FACT,
            List.of(),
            in -> new HasLink(in.fact()));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return value instanceof String text && !Links.in(text).isEmpty();
    }

    @Override
    public List<Span> spans(Evidence evidence) {
        return evidence.value(fact) instanceof String text ? Links.in(text) : List.of();
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(
                language, holds ? " holds a link" : " holds no link", holds ? " bevat een link" : " bevat geen link");
    }
}
