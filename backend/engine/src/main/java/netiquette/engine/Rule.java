package netiquette.engine;

import java.util.List;
import java.util.Optional;
import netiquette.engine.predicate.Predicate;

/**
 * One rule: where it speaks, when, how firmly, what it says, and the other side of it.
 *
 * @param id stable name, lower case with dashes
 * @param aliases names it had before
 * @param surfaces the places it is about
 * @param when the condition; the rule fires only if it is true
 * @param level how firmly it speaks, with the team's dials as they are
 * @param tone manners or danger
 * @param labels the kinds of text it recognises, such as {@code SCAM}
 * @param says what the member reads first
 * @param because the reason for it
 * @param but the other side
 * @param source where it comes from
 * @param taste a matter of taste, which is never blocked
 * @param mandatory whether the member's own layer leaves it as it is
 * @param verdict its place in the decision table of a received invitation, if it has one
 * @param actions what it offers
 */
public record Rule(
        String id,
        List<String> aliases,
        List<Surface> surfaces,
        Predicate when,
        Level level,
        Tone tone,
        List<String> labels,
        LocalText says,
        LocalText because,
        LocalText but,
        Source source,
        boolean taste,
        boolean mandatory,
        Optional<Verdict> verdict,
        List<Action> actions) {
    /** @throws IllegalArgumentException if a rule of taste would block, or if it has no place to speak */
    public Rule {
        if (taste && level == Level.BLOCK) {
            throw new IllegalArgumentException("a matter of taste is never blocked");
        }
        if (surfaces.isEmpty()) {
            throw new IllegalArgumentException("a rule speaks on at least one surface");
        }
        aliases = List.copyOf(aliases);
        surfaces = List.copyOf(surfaces);
        labels = List.copyOf(labels);
        actions = List.copyOf(actions);
    }

    /** The surface it is listed under. */
    public Surface surface() {
        return surfaces.get(0);
    }

    /** The same rule as firm as this. */
    public Rule at(Level other) {
        return new Rule(
                id, aliases, surfaces, when, other, tone, labels, says, because, but, source, taste, mandatory, verdict,
                actions);
    }
}
