package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;
import netiquette.engine.text.KnownTexts;
import netiquette.engine.text.Words;

/** A text is nearly one of the given texts: names, punctuation, case and small edits do not matter. */
record Resembles(Fact fact, KnownTexts texts, int thousandths) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "resembles",
            List.of("texts", "at-least"),
            in -> new Resembles(in.fact(Type.TEXT), in.texts("texts"), in.thousandths("at-least")));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return evidence.words(fact).count() > 0 && evidence.nearest(fact, texts) >= thousandths;
    }

    @Override
    public List<Span> spans(Evidence evidence) {
        Words words = evidence.words(fact);
        return List.of(new Span(words.start(0), words.end(words.count() - 1)));
    }

    @Override
    public String sentence(Language language, boolean holds) {
        String name = fact.name().in(language);
        if (language == Language.NL) {
            return name + (holds ? " lijkt op een standaardtekst" : " lijkt niet op een standaardtekst");
        }
        return name + (holds ? " is close to a standard text" : " is not close to a standard text");
    }
}
