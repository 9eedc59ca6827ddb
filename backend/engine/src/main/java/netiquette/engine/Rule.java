package netiquette.engine;

import java.util.List;
import java.util.Optional;
import netiquette.engine.predicate.Predicate;

/**
 * One rule: where it speaks, when, how firmly, what it says, and the other side of it.
 *
 * @param id stable name, lower case with dashes
 * @param surface the place it is about
 * @param when the condition; the rule fires only if it is true
 * @param level how firmly it speaks
 * @param tone manners or danger
 * @param says what the member reads first
 * @param because the reason for it
 * @param but the other side
 * @param source where it comes from
 * @param taste a matter of taste, which is never blocked
 * @param verdict its place in the decision table of a received invitation, if it has one
 * @param actions what it offers
 */
public record Rule(
        String id,
        Surface surface,
        Predicate when,
        Level level,
        Tone tone,
        LocalText says,
        LocalText because,
        LocalText but,
        Source source,
        boolean taste,
        Optional<Verdict> verdict,
        List<Action> actions) {
    /** @throws IllegalArgumentException if a rule of taste would block */
    public Rule {
        if (taste && level == Level.BLOCK) {
            throw new IllegalArgumentException("a matter of taste is never blocked");
        }
        actions = List.copyOf(actions);
    }
}
