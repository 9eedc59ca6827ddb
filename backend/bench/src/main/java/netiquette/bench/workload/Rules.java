package netiquette.bench.workload;

import java.util.ArrayList;
import java.util.List;
import netiquette.bench.workload.Condition.Blank;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import netiquette.bench.workload.Condition.Photo;
import netiquette.bench.workload.Fragments.LanguageFragments;

/** Makes rules in the mixture of real packs: most look for phrases in the note, some for facts as well, few for facts alone. */
final class Rules {
    private static final int PHRASES_PER_RULE = 10;
    private static final int SEED = 20101122;

    private final Dice dice = new Dice(SEED);
    private final Fragments fragments;
    private final Phrases phrases;

    private Rules(Fragments fragments) {
        this.fragments = fragments;
        this.phrases = new Phrases(dice);
    }

    /** As many rules as asked for; more rules begin with the same ones as fewer. */
    static List<Rule> make(int count, Fragments fragments) {
        Rules rules = new Rules(fragments);
        List<Rule> made = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String language = number % 2 == 0 ? "en" : "nl";
            String id = language + "-" + number;
            made.add(new Rule(id, language, rules.condition(id, number, fragments.in(language))));
        }
        return made;
    }

    /** Every fifty rules hold each kind as often. */
    private Condition condition(String id, int number, LanguageFragments language) {
        List<String> ten = phrases.next(PHRASES_PER_RULE, language);
        Mentions note = new Mentions(TextFact.NOTE, id, ten);
        Mentions headline = new Mentions(TextFact.HEADLINE, id, ten);
        int kind = number * 27 % 50;
        if (kind < 22) {
            return note;
        }
        if (kind < 30) {
            return Condition.all(note, new Photo(false));
        }
        if (kind < 35) {
            return Condition.any(note, headline);
        }
        if (kind < 40) {
            return Condition.all(
                    new Mentions(TextFact.NOTE, id + "-yes", ten.subList(0, 7)),
                    new Not(new Mentions(TextFact.NOTE, id + "-no", ten.subList(7, PHRASES_PER_RULE))));
        }
        if (kind < 43) {
            return Condition.all(note, new Not(new Blank(TextFact.HEADLINE)));
        }
        if (kind < 46) {
            return Condition.all(headline, new Photo(true));
        }
        Headline exactly = new Headline(fragments.headline(dice));
        if (kind < 48) {
            return Condition.any(Condition.all(new Blank(TextFact.NOTE), exactly), note);
        }
        return Condition.all(exactly, new Photo(false), new Not(note));
    }
}
