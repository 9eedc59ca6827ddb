package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.KnownTexts;
import netiquette.engine.text.Words;

/** A text is nearly one of the given texts: names, punctuation, case, word order and small edits do not matter. */
record Resembles(Fact fact, KnownTexts texts, int thousandths) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "resembles",
            new LocalText(
                    "a text is nearly one of the texts: so large a share of the words is the same",
                    "een tekst is bijna een van de teksten: zo'n groot deel van de woorden is hetzelfde"),
            Argument.Kind.TEXT_FACT,
            List.of(Argument.of("texts", Argument.Kind.TEXTS), Argument.of("at-least", Argument.Kind.SHARE)),
            in -> new Resembles(in.fact(), in.texts("texts"), in.thousandths("at-least")));

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
        return say(
                language,
                holds ? " is close to a standard text" : " is not close to a standard text",
                holds ? " lijkt op een standaardtekst" : " lijkt niet op een standaardtekst");
    }
}
