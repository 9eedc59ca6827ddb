package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Span;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.Hits;

/** A text holds phrases of a list, as whole words; with a number, so many different ones. */
record Mentions(Fact fact, Phrases phrases, int atLeast) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "mentions",
            new LocalText(
                    "a text holds one of the phrases, as whole words; with a number, so many different ones",
                    "een tekst bevat een van de zinsdelen, als hele woorden; met een getal: zoveel verschillende"),
            Argument.Kind.TEXT_FACT,
            List.of(Argument.of("phrases", Argument.Kind.PHRASES), Argument.optional("at-least", Argument.Kind.NUMBER)),
            Mentions::read);

    private static Mentions read(Arguments in) {
        int atLeast = in.has("at-least") ? in.number("at-least") : 1;
        if (atLeast < 1) {
            throw in.refuse(Unreadable.PHRASE);
        }
        return new Mentions(in.fact(), in.phrases("phrases"), atLeast);
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        Hits hits = evidence.hits(fact);
        return atLeast == 1 ? hits.first(phrases.number()) >= 0 : hits.phrases(phrases.number()) >= atLeast;
    }

    @Override
    public List<Span> spans(Evidence evidence) {
        return evidence.spans(fact, phrases);
    }

    /** Quotes what was found; a list's name would tell the member nothing. */
    @Override
    public List<String> reason(Evidence evidence, boolean holds) {
        Language language = evidence.language();
        if (!holds || !(evidence.value(fact) instanceof String text)) {
            return List.of(fact.name().in(language), continuation(language, holds), phrases.quoted());
        }
        List<String> pieces = new ArrayList<>();
        pieces.add(fact.name().in(language));
        pieces.add(language == Language.NL ? " noemt " : " mentions ");
        List<Span> spans = spans(evidence);
        for (int at = 0; at < spans.size() && at < Phrases.QUOTED; at++) {
            pieces.add(at == 0 ? "“" : "”, “");
            pieces.add(text.substring(spans.get(at).start(), spans.get(at).end()));
        }
        pieces.add(spans.size() > Phrases.QUOTED ? "”, …" : "”");
        return pieces;
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return fact.name().in(language) + continuation(language, holds) + phrases.quoted();
    }

    private String continuation(Language language, boolean holds) {
        boolean dutch = language == Language.NL;
        if (atLeast > 1) {
            return dutch
                    ? (holds ? " noemt minstens " : " noemt minder dan ") + atLeast + " van "
                    : (holds ? " mentions at least " : " mentions fewer than ") + atLeast + " of ";
        }
        if (dutch) {
            return holds ? " noemt een van " : " noemt geen van ";
        }
        return holds ? " mentions one of " : " mentions none of ";
    }
}
