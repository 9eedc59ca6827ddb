package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Reason;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;

/** A text holds at least one phrase of a list, as whole words. */
record Mentions(Fact fact, String list, List<String> phrases) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind("mentions", List.of("phrases"), in -> {
        String list = in.phraseList("phrases");
        return new Mentions(in.fact(Type.TEXT), list, in.phrases(list));
    });

    /** How many phrases a sentence quotes; the rest is summed up by dots. */
    private static final int QUOTED = 3;

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return !evidence.hits(fact, list).isEmpty();
    }

    /** Quotes what was found; a list's name would tell the member nothing. */
    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {
        if (!holds || !(evidence.value(fact) instanceof String text)) {
            FactPredicate.super.explain(evidence, holds, reasons);
            return;
        }
        List<Span> spans = evidence.hits(fact, list);
        StringBuilder quotes = new StringBuilder();
        for (int at = 0; at < spans.size() && at < QUOTED; at++) {
            Span span = spans.get(at);
            quotes.append(at == 0 ? "“" : ", “");
            quotes.append(text.substring(span.start(), span.end())).append('”');
        }
        String says = evidence.language() == Language.NL ? " noemt " : " mentions ";
        reasons.add(new Reason(fact.name().in(evidence.language()) + says + quotes, fact.key(), spans));
    }

    @Override
    public String sentence(Language language, boolean holds) {
        StringBuilder listed = new StringBuilder();
        for (int at = 0; at < phrases.size() && at < QUOTED; at++) {
            listed.append(at == 0 ? "" : ", ")
                    .append('“')
                    .append(phrases.get(at))
                    .append('”');
        }
        if (phrases.size() > QUOTED) {
            listed.append(", …");
        }
        String name = fact.name().in(language);
        if (language == Language.NL) {
            return name + (holds ? " noemt een van " : " noemt geen van ") + listed;
        }
        return name + (holds ? " mentions one of " : " mentions none of ") + listed;
    }
}
