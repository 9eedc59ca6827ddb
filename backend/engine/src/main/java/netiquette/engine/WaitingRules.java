package netiquette.engine;

import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Trigger;
import netiquette.engine.text.Hits;
import netiquette.engine.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The rules that need one fact, or a sign in it if it is a text: their numbers, by what they wait for. */
final class WaitingRules {
    private final Fact fact;
    private final Numbers forAnything = new Numbers();
    private final Numbers forNothing = new Numbers();
    private final @Nullable Numbers[] forPhrase;
    private final @Nullable Numbers[] forLikeness;
    private boolean isSearched;

    WaitingRules(Fact fact, Lexicon lexicon) {
        this.fact = fact;
        forPhrase = new Numbers[lexicon.phraseLists()];
        forLikeness = new Numbers[lexicon.textLists()];
    }

    Fact fact() {
        return fact;
    }

    void add(int sign, int number) {
        isSearched |= sign != Trigger.KNOWN;
        waitingFor(sign).add(number);
    }

    private Numbers waitingFor(int sign) {
        if (sign == Trigger.KNOWN) {
            return forAnything;
        }
        if (sign == Trigger.BLANK) {
            return forNothing;
        }
        return sign >= 0 ? at(sign, forPhrase) : at(Trigger.nearTo(sign), forLikeness);
    }

    private static Numbers at(int list, @Nullable Numbers[] table) {
        Numbers there = table[list];
        if (there == null) {
            there = new Numbers();
            table[list] = there;
        }
        return there;
    }

    /** Marks those that have what they wait for. */
    void mark(Situation situation, Evidence evidence, Marks marks) {
        if (situation.value(fact) == null) {
            return;
        }
        marks.set(forAnything);
        if (isSearched) {
            markFound(evidence, marks);
        }
    }

    private void markFound(Evidence evidence, Marks marks) {
        if (evidence.words(fact) == 0) {
            marks.set(forNothing);
            return;
        }
        Hits hits = evidence.hits(fact);
        for (int hit = 0; hit < hits.count(); hit++) {
            marks.set(forPhrase[hits.list(hit)]);
        }
        for (int list = 0; list < forLikeness.length; list++) {
            if (forLikeness[list] != null && evidence.nearest(fact, list) > 0) {
                marks.set(forLikeness[list]);
            }
        }
    }
}
