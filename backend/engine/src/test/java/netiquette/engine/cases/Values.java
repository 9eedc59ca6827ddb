package netiquette.engine.cases;

import java.util.List;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Fact;

/** Values of facts, as they stand in a document; few enough that conditions and situations often meet. */
public final class Values {
    /** Groups of made-up members. */
    static final List<String> GROUPS = List.of("buyers", "sellers", "recruiters", "\uD83D", "");

    private static final List<Integer> NUMBERS =
            List.of(0, 1, 2, 3, 4, 5, 199, 200, 201, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<String> DAYS = List.of(
            "2026-11-22",
            "2026-11-21",
            "2026-11-15",
            "2026-10-23",
            "2026-02-28",
            "2025-11-22",
            "2024-02-29",
            "2023-11-23",
            "1900-01-01",
            "2199-12-31");

    private Values() {}

    /** A value of the fact's type. */
    public static Object of(Fact fact, Chance chance) {
        return switch (fact.type()) {
            case TEXT -> Texts.text(chance);
            case FLAG -> chance.oneIn(2);
            case NUMBER -> chance.oneOf(NUMBERS);
            case DATE -> chance.oneOf(DAYS);
            case CHOICE -> chance.oneOf(fact.choices().stream().map(Choice::key).toList());
            case GROUPS -> chance.some(0, 3, () -> chance.oneOf(GROUPS));
            case LABELS -> throw new IllegalArgumentException("labels are worked out");
        };
    }

    /** A number to compare with. */
    static Integer limit(Chance chance) {
        return chance.oneIn(4) ? chance.oneOf(NUMBERS) : (Integer) chance.below(40);
    }
}
