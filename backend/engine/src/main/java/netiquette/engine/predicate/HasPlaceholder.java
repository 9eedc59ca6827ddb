package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.Placeholders;

/** A text still holds a placeholder, such as {first}. */
record HasPlaceholder(Fact fact) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "has-placeholder",
            new LocalText(
                    "a text still holds a placeholder, such as {first}",
                    "er staat nog een invulplek in een tekst, zoals {voornaam}"),
            Argument.Kind.TEXT_FACT,
            List.of(),
            in -> new HasPlaceholder(in.fact()));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return value instanceof String text && !Placeholders.in(text).isEmpty();
    }

    @Override
    public List<Span> spans(Evidence evidence) {
        return evidence.value(fact) instanceof String text ? Placeholders.in(text) : List.of();
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(
                language,
                holds ? " has a placeholder left" : " has no placeholder left",
                holds ? " heeft nog een lege invulplek" : " heeft geen lege invulplek");
    }
}
