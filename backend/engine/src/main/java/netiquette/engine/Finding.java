package netiquette.engine;

import java.util.List;

/** One rule that fired. Why it fired is worked out when somebody asks. */
public final class Finding {
    private final Rule rule;
    private final Engine engine;
    private final Situation situation;

    Finding(Rule rule, Engine engine, Situation situation) {
        this.rule = rule;
        this.engine = engine;
        this.situation = situation;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** Why it fired. */
    public List<Reason> reasons() {
        return engine.reasons(rule, situation);
    }
}
