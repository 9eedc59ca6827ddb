package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.fact.Type;
import org.jspecify.annotations.Nullable;

/**
 * What has to be found for a condition to be worth a look: without one of these signs it is not true, and no question to
 * the member would change that.
 */
public record Trigger(List<Sign> signs) {
    /** The text holds no word. */
    public static final int BLANK = -1;

    /** The fact is known at all. */
    public static final int KNOWN = Integer.MIN_VALUE;

    /**
     * Something to be found in a text, or a fact that is there.
     *
     * @param fact the text, or whatever has to be known
     * @param number {@link #BLANK}, {@link #KNOWN}, the number of a list of phrases, or {@link #nearTo} a list of texts
     */
    public record Sign(Fact fact, int number) {}

    /** The text comes near to one of the texts of that list. */
    public static int nearTo(int list) {
        return -2 - list;
    }

    /** The trigger of a condition, or null if it may also hold without any sign. */
    public static @Nullable Trigger of(Predicate condition) {
        return switch (condition) {
            case Mentions mentions ->
                of(mentions.fact(), List.of(mentions.phrases().number()));
            case IsBlank blank -> of(blank.fact(), List.of(BLANK));
            case Resembles resembles ->
                of(resembles.fact(), List.of(nearTo(resembles.texts().number())));
            case Is is -> of(is.fact(), is.wording());
            case IsOneOf is -> of(is.fact(), is.wording());
            case All all -> least(all.parts());
            case Any any -> joined(any.parts());
            case Scores scores -> scores.threshold() > 0 ? joined(scores.speakingFor()) : null;
            case FactPredicate other -> other instanceof IsMissing ? null : known(other.fact());
            case Not not ->
                not.part() instanceof FactPredicate part && !(part instanceof IsKnown) ? known(part.fact()) : null;
            default -> null;
        };
    }

    private static @Nullable Trigger of(Fact fact, @Nullable Wording wording) {
        return wording == null ? known(fact) : of(fact, wording.signs());
    }

    /** Labels are no fact of the case but worked out. */
    private static @Nullable Trigger known(Fact fact) {
        return fact.type() == Type.LABELS ? null : of(fact, List.of(KNOWN));
    }

    private static @Nullable Trigger of(Fact fact, List<Integer> numbers) {
        if (fact.provenance() == Provenance.ASKED) {
            return null;
        }
        List<Sign> signs = new ArrayList<>();
        for (int number : numbers) {
            signs.add(new Sign(fact, number));
        }
        return new Trigger(signs);
    }

    /** How often one of the signs is met, roughly: what is read is mostly there, many texts are empty, few hold a certain phrase. */
    private int often() {
        int often = 0;
        for (Sign sign : signs) {
            often += sign.number == KNOWN ? 2000 : sign.number == BLANK ? 1000 : 1;
        }
        return often;
    }

    /** If all parts are needed, one that is not triggered is enough to rule the whole out; the rarer its signs, the better. */
    private static @Nullable Trigger least(List<Predicate> parts) {
        @Nullable Trigger least = null;
        for (Predicate part : parts) {
            Trigger trigger = of(part);
            if (trigger != null && (least == null || trigger.often() < least.often())) {
                least = trigger;
            }
        }
        return least;
    }

    private static @Nullable Trigger joined(List<Predicate> parts) {
        List<Sign> signs = new ArrayList<>();
        for (Predicate part : parts) {
            Trigger trigger = of(part);
            if (trigger == null) {
                return null;
            }
            signs.addAll(trigger.signs);
        }
        return signs.isEmpty() ? null : new Trigger(signs);
    }
}
