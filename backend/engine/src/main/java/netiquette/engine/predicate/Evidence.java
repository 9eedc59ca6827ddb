package netiquette.engine.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Language;
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
    private final Map<String, String> dials;
    private final PhraseIndex phrases;
    private final Map<Fact, Words> words = new LinkedHashMap<>();
    private final Map<Fact, PhraseIndex.Hits> hits = new LinkedHashMap<>();
    private final Map<Fact, Map<KnownTexts, Integer>> nearest = new LinkedHashMap<>();

    /** Evidence for a situation under a policy's dials and phrase lists. */
    public Evidence(Situation situation, Map<String, String> dials, PhraseIndex phrases) {
        this.situation = situation;
        this.dials = dials;
        this.phrases = phrases;
    }

    Language language() {
        return situation.language();
    }

    @Nullable
    Object value(Fact fact) {
        return situation.facts().get(fact);
    }

    @Nullable
    String dial(String name) {
        return dials.get(name);
    }

    Words words(Fact fact) {
        Words known = words.get(fact);
        if (known == null) {
            known = value(fact) instanceof String text ? Words.of(text) : Words.NONE;
            words.put(fact, known);
        }
        return known;
    }

    List<Span> hits(Fact fact, String list) {
        PhraseIndex.Hits known = hits.get(fact);
        if (known == null) {
            known = phrases.find(words(fact));
            hits.put(fact, known);
        }
        return known.of(list);
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
