package netiquette.engine;

import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Trigger;
import netiquette.engine.text.Hits;
import org.jspecify.annotations.Nullable;

/** The rules that need one fact, or a sign in it if it is a text: their numbers, by what they wait for. */
final class WaitingRules {
    private final Fact fact;
    private final Numbers forAnything = new Numbers();
    private final Numbers forNothing = new Numbers();
    private final ByList forPhrase = new ByList();
    private final ByList forLikeness = new ByList();
    private boolean isSearched;

    WaitingRules(Fact fact) {
        this.fact = fact;
    }

    /** Rules by the number of a list, with room for the lists that any of them waits for. */
    private static final class ByList {
        private @Nullable Numbers[] rules = {};

        int lists() {
            return rules.length;
        }

        @Nullable
        Numbers get(int list) {
            return list < rules.length ? rules[list] : null;
        }

        Numbers make(int list) {
            if (list >= rules.length) {
                @Nullable Numbers[] larger = new Numbers[list + 1];
                System.arraycopy(rules, 0, larger, 0, rules.length);
                rules = larger;
            }
            Numbers there = rules[list];
            if (there == null) {
                there = new Numbers();
                rules[list] = there;
            }
            return there;
        }
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
        return sign >= 0 ? forPhrase.make(sign) : forLikeness.make(Trigger.nearTo(sign));
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
            marks.set(forPhrase.get(hits.list(hit)));
        }
        for (int list = 0; list < forLikeness.lists(); list++) {
            Numbers rules = forLikeness.get(list);
            if (rules != null && evidence.nearest(fact, list) > 0) {
                marks.set(rules);
            }
        }
    }
}
