package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;

/** A text holds at least one phrase of a list, as whole words. */
record Mentions(Fact fact, String list) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "mentions", List.of("phrases"), in -> new Mentions(in.fact(Type.TEXT), in.phraseList("phrases")));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return !evidence.hits(fact, list).isEmpty();
    }

    @Override
    public List<Span> spans(Evidence evidence) {
        return evidence.hits(fact, list);
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String name = fact.name().in(language);
        if (language == Language.NL) {
            return name + (holds ? " bevat woorden uit de lijst " : " bevat geen woorden uit de lijst ") + list;
        }
        return name + (holds ? " has words of the list " : " has no words of the list ") + list;
    }
}
