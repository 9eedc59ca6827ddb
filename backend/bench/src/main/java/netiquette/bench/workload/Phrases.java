package netiquette.bench.workload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import netiquette.bench.workload.Fragments.LanguageFragments;

/** Makes phrases of one to six words, no two alike. */
final class Phrases {
    private final Dice dice;
    private final Set<String> made = new HashSet<>();

    Phrases(Dice dice) {
        this.dice = dice;
    }

    List<String> next(int count, LanguageFragments language) {
        List<String> phrases = new ArrayList<>();
        while (phrases.size() < count) {
            String phrase = some(language);
            if (made.add(phrase)) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private String some(LanguageFragments of) {
        int kind = dice.below(100);
        if (kind < 2) {
            return of.noun(dice);
        }
        if (kind < 35) {
            return dice.of(of.adjectives()) + " " + of.noun(dice);
        }
        if (kind < 75) {
            return dice.of(of.verbs()) + " " + dice.of(of.adjectives()) + " " + of.noun(dice);
        }
        return of.noun(dice) + " " + dice.of(of.links()) + " " + dice.of(of.adjectives()) + " " + of.noun(dice);
    }
}
