package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What has to be found for a condition to be worth a look: without one of these signs in this text it is not true, and no
 * question to the member would change that.
 *
 * @param fact the text
 * @param signs what may be found: {@link #BLANK}, the number of a list of phrases, or {@link #nearTo} a list of texts
 */
public record Trigger(Fact fact, List<Integer> signs) {
    /** The text holds no word. */
    public static final int BLANK = -1;

    /** The text comes near to one of the texts of that list. */
    public static int nearTo(int list) {
        return -2 - list;
    }

    /** The trigger of a condition, or null if it may also hold without any sign. */
    public static @Nullable Trigger of(Predicate condition) {
        if (condition instanceof Mentions mentions) {
            return of(mentions.fact(), mentions.phrases().number());
        }
        if (condition instanceof IsBlank blank) {
            return of(blank.fact(), BLANK);
        }
        if (condition instanceof Resembles resembles) {
            return of(resembles.fact(), nearTo(resembles.texts().number()));
        }
        if (condition instanceof All) {
            return first(condition.parts());
        }
        if (condition instanceof Any) {
            return joined(condition.parts());
        }
        if (condition instanceof Scores scores && scores.threshold() > 0) {
            return joined(scores.speakingFor());
        }
        return null;
    }

    private static @Nullable Trigger of(Fact fact, int sign) {
        return fact.provenance() == Provenance.ASKED ? null : new Trigger(fact, List.of(sign));
    }

    /** If all parts are needed, one that is not triggered is enough to rule the whole out. */
    private static @Nullable Trigger first(List<Predicate> parts) {
        for (Predicate part : parts) {
            Trigger trigger = of(part);
            if (trigger != null) {
                return trigger;
            }
        }
        return null;
    }

    private static @Nullable Trigger joined(List<Predicate> parts) {
        @Nullable Fact fact = null;
        List<Integer> signs = new ArrayList<>();
        for (Predicate part : parts) {
            Trigger trigger = of(part);
            if (trigger == null || (fact != null && !fact.equals(trigger.fact))) {
                return null;
            }
            fact = trigger.fact;
            signs.addAll(trigger.signs);
        }
        return fact == null ? null : new Trigger(fact, signs);
    }
}
