package netiquette.engine;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Trigger;
import netiquette.engine.text.Hits;
import netiquette.engine.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The rules that speak on one surface, with an index from signs in a text to rules: of those that need one only those
 * whose sign was found are tried, so that a judgement does not grow with the rules that have nothing to say.
 */
final class SurfaceRules {
    private final List<Rule> rules = new ArrayList<>();
    private final Numbers places = new Numbers();
    private final LabelledRules labelled = new LabelledRules();
    private final Marks always = new Marks();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Lexicon lexicon;

    /** The rules that need a sign in one text. */
    @SuppressWarnings("ArrayRecordComponent") // tables that stay in this class
    private record Waiting(
            Fact fact,
            Numbers forNothing,
            @Nullable Numbers[] forPhrase,
            @Nullable Numbers[] forLikeness) {
        @Nullable
        Numbers[] table(int sign) {
            return sign >= 0 ? forPhrase : forLikeness;
        }
    }

    SurfaceRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(Rule rule, int place) {
        int number = rules.size();
        rules.add(rule);
        places.add(place);
        labelled.add(rule, number);
        always.makeRoom(rules.size());
        Trigger trigger = Trigger.of(rule.when());
        if (trigger == null) {
            always.set(number);
            return;
        }
        for (Trigger.Sign sign : trigger.signs()) {
            waitingFor(waitingFor(sign.fact()), sign.number()).add(number);
        }
    }

    private Waiting waitingFor(Fact fact) {
        for (Waiting known : waiting) {
            if (known.fact.equals(fact)) {
                return known;
            }
        }
        Waiting text =
                new Waiting(fact, new Numbers(), new Numbers[lexicon.phraseLists()], new Numbers[lexicon.textLists()]);
        waiting.add(text);
        return text;
    }

    private static Numbers waitingFor(Waiting text, int sign) {
        if (sign == Trigger.BLANK) {
            return text.forNothing;
        }
        int list = sign >= 0 ? sign : Trigger.nearTo(sign);
        @Nullable Numbers[] table = text.table(sign);
        Numbers there = table[list];
        if (there == null) {
            there = new Numbers();
            table[list] = there;
        }
        return there;
    }

    int size() {
        return rules.size();
    }

    Rule rule(int number) {
        return rules.get(number);
    }

    /** The rule's place in the policy. */
    int place(int number) {
        return places.values[number];
    }

    LabelledRules labelled() {
        return labelled;
    }

    /** Marks the rules worth trying. */
    void mark(Situation situation, Evidence evidence, Marks marks) {
        marks.copy(always, rules.size());
        for (int at = 0; at < waiting.size(); at++) {
            Waiting text = waiting.get(at);
            if (situation.value(text.fact) == null) {
                continue;
            }
            markFound(text, evidence, marks);
        }
    }

    private static void markFound(Waiting text, Evidence evidence, Marks marks) {
        if (evidence.words(text.fact) == 0) {
            marks.set(text.forNothing);
            return;
        }
        Hits hits = evidence.hits(text.fact);
        for (int hit = 0; hit < hits.count(); hit++) {
            marks.set(text.forPhrase[hits.list(hit)]);
        }
        for (int list = 0; list < text.forLikeness.length; list++) {
            if (text.forLikeness[list] != null && evidence.nearest(text.fact, list) > 0) {
                marks.set(text.forLikeness[list]);
            }
        }
    }
}
