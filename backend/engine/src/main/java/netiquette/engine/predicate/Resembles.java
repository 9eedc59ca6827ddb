package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;
import netiquette.engine.text.Resemblance;
import netiquette.engine.text.Words;

/** A text is nearly one of the given texts: names, punctuation, case and small edits do not matter. */
record Resembles(Fact fact, List<Resemblance> texts, int thousandths) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind("resembles", List.of("texts", "at-least"), Resembles::decode);

    private static Resembles decode(Arguments in) {
        List<Resemblance> texts = new ArrayList<>();
        for (String text : in.texts("texts")) {
            texts.add(Resemblance.to(text));
        }
        return new Resembles(in.fact(Type.TEXT), texts, in.thousandths("at-least"));
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        Words words = evidence.words(fact);
        for (Resemblance text : texts) {
            if (text.of(words) >= thousandths) {
                return true;
            }
        }
        return false;
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
