package netiquette.engine;

import java.util.List;

/**
 * One rule that fired.
 *
 * @param rule the rule
 * @param reasons why it fired
 */
public record Finding(Rule rule, List<Reason> reasons) {
    /** Copies the reasons. */
    public Finding {
        reasons = List.copyOf(reasons);
    }
}
