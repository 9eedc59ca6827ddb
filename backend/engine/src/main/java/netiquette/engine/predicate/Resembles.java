package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.KnownTexts;
import netiquette.engine.text.Reading;

/** A text is nearly one of the given texts: names, punctuation, case, word order and small edits do not matter. */
record Resembles(Fact fact, KnownTexts texts, int thousandths) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "resembles",
            new LocalText(
                    "a text is nearly one of the texts: so large a share of the words is the same",
                    "een tekst is bijna een van de teksten: zo'n groot deel van de woorden is hetzelfde"),
            Argument.Kind.TEXT_FACT,
            List.of(Argument.of("texts", Argument.Kind.TEXTS), Argument.of("at-least", Argument.Kind.SHARE)),
            in -> {
                int atLeast = Math.max(1, in.thousandths("at-least"));
                return new Resembles(in.fact(), in.texts("texts", atLeast), atLeast);
            });

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return evidence.nearest(fact, texts.number()) >= thousandths;
    }

    @Override
    public List<Span> spans(Evidence evidence) {
        Reading words = evidence.reading(fact);
        return List.of(new Span(words.start(0), words.end(words.count() - 1)));
    }

    /** Says how near it comes, and to which text. */
    @Override
    public List<String> reason(Evidence evidence, boolean holds) {
        if (!holds) {
            return List.of(sentence(evidence.language(), false));
        }
        int percent = evidence.nearest(fact, texts.number()) / 10;
        String near = say(
                evidence.language(),
                " has " + percent + " % of its words in common with ",
                " heeft " + percent + " % van de woorden gemeen met ");
        return List.of(near, "“", evidence.nearestText(fact, texts), "”");
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(
                language,
                holds ? " is close to a standard text" : " is not close to a standard text",
                holds ? " lijkt op een standaardtekst" : " lijkt niet op een standaardtekst");
    }
}
