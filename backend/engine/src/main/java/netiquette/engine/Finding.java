package netiquette.engine;

import java.util.List;

/** One rule that fired. Why it fired is worked out when somebody asks. */
public final class Finding {
    private final Rule rule;
    private final int number;
    private final Engine engine;
    private final Situation situation;

    Finding(Rule rule, int number, Engine engine, Situation situation) {
        this.rule = rule;
        this.number = number;
        this.engine = engine;
        this.situation = situation;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** The rule's place in the policy, from 0. */
    public int number() {
        return number;
    }

    /** Why it fired. */
    public List<Reason> reasons() {
        return engine.reasons(rule, situation);
    }
}
