package netiquette.engine.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Language;
import netiquette.engine.Rule;
import netiquette.engine.Situation;
import netiquette.engine.Span;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.KnownTexts;
import netiquette.engine.text.PhraseIndex;
import netiquette.engine.text.Words;
import org.jspecify.annotations.Nullable;

/** One situation while it is judged; each text is read into words, and searched for phrases, and compared, once at most. */
public final class Evidence {
    private final Situation situation;
    private final PhraseIndex phrases;
    private final Kinds kinds;
    private final Map<Fact, Words> words = new LinkedHashMap<>();
    private final Map<Fact, PhraseIndex.Hits> hits = new LinkedHashMap<>();
    private final Map<Fact, Map<KnownTexts, Integer>> nearest = new LinkedHashMap<>();

    /**
     * Evidence for a situation under a policy's phrase lists.
     *
     * @param labelled the labelled rules of the situation's surface
     */
    public Evidence(Situation situation, PhraseIndex phrases, List<Rule> labelled) {
        this.situation = situation;
        this.phrases = phrases;
        this.kinds = new FiredLabels(labelled, this);
    }

    Language language() {
        return situation.language();
    }

    Kinds kinds() {
        return kinds;
    }

    @Nullable
    Object value(Fact fact) {
        return situation.facts().get(fact);
    }

    Words words(Fact fact) {
        Words known = words.get(fact);
        if (known == null) {
            known = value(fact) instanceof String text ? Words.of(text) : Words.NONE;
            words.put(fact, known);
        }
        return known;
    }

    /** The places of a list's phrases in a text. */
    List<Span> hits(Fact fact, Phrases list) {
        return hits(fact).of(list.name());
    }

    /** How many different phrases of a list are in a text. */
    int different(Fact fact, Phrases list) {
        return hits(fact).different(list.name());
    }

    private PhraseIndex.Hits hits(Fact fact) {
        PhraseIndex.Hits known = hits.get(fact);
        if (known == null) {
            known = phrases.find(words(fact));
            hits.put(fact, known);
        }
        return known;
    }

    /** How close a text comes to the nearest of a list, from 0 to 1000. */
    int nearest(Fact fact, KnownTexts texts) {
        Map<KnownTexts, Integer> byList = nearest.get(fact);
        if (byList == null) {
            byList = new LinkedHashMap<>();
            nearest.put(fact, byList);
        }
        Integer known = byList.get(texts);
        if (known == null) {
            known = texts.nearest(words(fact));
            byList.put(texts, known);
        }
        return known;
    }
}
