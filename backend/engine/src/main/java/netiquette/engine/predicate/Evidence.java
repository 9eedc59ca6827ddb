package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Situation;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.text.Hits;
import netiquette.engine.text.KnownTexts;
import netiquette.engine.text.Lexicon;
import netiquette.engine.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One situation while it is judged; each text is read into words, and searched for phrases, and compared, once at most.
 * Made to be used again, by one thread at a time, so that a judgement leaves little garbage behind.
 */
public final class Evidence {
    private final Lexicon lexicon;
    private final @Nullable TextEvidence[] texts = new TextEvidence[Facts.ALL.size()];
    private @Nullable Situation situation;
    private @Nullable Kinds kinds;

    /** Evidence for no situation yet. */
    public Evidence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Turns to another situation and forgets the last. */
    public void turnTo(Situation next, Kinds labelled) {
        situation = next;
        kinds = labelled;
        for (TextEvidence text : texts) {
            if (text != null) {
                text.forget();
            }
        }
    }

    Language language() {
        return situation == null ? Language.EN : situation.language();
    }

    Kinds kinds() {
        if (kinds == null) {
            throw new IllegalStateException("no situation");
        }
        return kinds;
    }

    @Nullable
    Object value(Fact fact) {
        return situation == null ? null : situation.value(fact);
    }

    /** How many words a text has. */
    public int words(Fact fact) {
        return reading(fact).count();
    }

    Reading reading(Fact fact) {
        return text(fact).reading(string(fact));
    }

    /** Every phrase of every list in a text. */
    public Hits hits(Fact fact) {
        return text(fact).hits(string(fact));
    }

    /** The places of a list's phrases in a text. */
    List<Span> spans(Fact fact, Phrases list) {
        return text(fact).spans(string(fact), list.number());
    }

    /** How close a text comes to the nearest text of a list, from 0 to 1000. */
    public int nearest(Fact fact, int list) {
        return text(fact).nearest(string(fact)).share(list);
    }

    /** The text of a list it comes nearest to, as it was written; empty if it comes near none. */
    String nearestText(Fact fact, KnownTexts list) {
        int number = text(fact).nearest(string(fact)).text(list.number());
        return number < 0 ? "" : lexicon.text(number);
    }

    private String string(Fact fact) {
        return value(fact) instanceof String text ? text : "";
    }

    private TextEvidence text(Fact fact) {
        TextEvidence text = texts[fact.number()];
        if (text == null) {
            text = new TextEvidence(lexicon);
            texts[fact.number()] = text;
        }
        return text;
    }
}
