package netiquette.engine;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Signal;
import netiquette.engine.predicate.Trigger;

/**
 * The rules that speak on one surface, with an index from signs in a text and known facts to rules: of those that need one
 * only those whose sign was found are tried, so that a judgement does not grow with the rules that have nothing to say.
 */
final class SurfaceRules {
    private final List<Rule> rules = new ArrayList<>();
    private final Numbers places = new Numbers();
    private final LabelledRules labelled = new LabelledRules();
    private final Marks always = new Marks();
    private final List<WaitingRules> waiting = new ArrayList<>();
    private final List<Signal> called = new ArrayList<>();

    void add(Rule rule, int place) {
        int number = rules.size();
        rules.add(rule);
        places.add(place);
        Conditions.called(rule.when(), called);
        Trigger trigger = Trigger.of(rule.when());
        labelled.add(rule, number, trigger);
        always.makeRoom(rules.size());
        if (trigger == null) {
            always.set(number);
            return;
        }
        for (Trigger.Sign sign : trigger.signs()) {
            waitingFor(sign.fact()).add(sign.number(), number);
        }
    }

    private WaitingRules waitingFor(Fact fact) {
        for (WaitingRules known : waiting) {
            if (known.fact().equals(fact)) {
                return known;
            }
        }
        WaitingRules rules = new WaitingRules(fact);
        waiting.add(rules);
        return rules;
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

    /** The signals that the member has a word for. */
    List<Signal> called() {
        return called;
    }

    /** Marks the rules worth trying. */
    void mark(Situation situation, Evidence evidence, Marks marks) {
        marks.copy(always, rules.size());
        for (int at = 0; at < waiting.size(); at++) {
            waiting.get(at).mark(situation, evidence, marks);
        }
    }
}
