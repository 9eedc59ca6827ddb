package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Type;
import org.jspecify.annotations.Nullable;

/** What {@link AtLeast}, {@link AtMost} and {@link Between} share: a number, or how long before today a day was. */
record Comparison(Fact fact, String unit) {
    static final List<String> UNITS = List.of("days", "weeks", "months", "years");

    /** More weeks, months or years than there are days to compare. */
    private static final int LONG_AGO = 200_000;

    private static final Fact TODAY = Facts.byKey("today").orElseThrow();

    static Comparison of(Arguments in) {
        Fact fact = in.fact();
        if (in.has("unit") && fact.type() != Type.DATE) {
            throw in.refuse(Unreadable.UNIT);
        }
        return new Comparison(fact, in.word("unit", UNITS));
    }

    /** The number to compare, in days for a date; null if it is unknown. */
    @Nullable
    Integer number(Evidence evidence) {
        if (!(evidence.value(fact) instanceof Integer value)) {
            return null;
        }
        if (fact.type() != Type.DATE) {
            return value;
        }
        return evidence.value(TODAY) instanceof Integer today ? Integer.valueOf(today - value) : null;
    }

    /** A limit in days, for a date; a month counts a twelfth of 365 days. */
    int limit(int count) {
        int bounded = Math.max(-LONG_AGO, Math.min(LONG_AGO, count));
        return switch (fact.type() == Type.DATE ? unit : "days") {
            case "weeks" -> 7 * bounded;
            case "months" -> 365 * bounded / 12;
            case "years" -> 365 * bounded;
            default -> count;
        };
    }

    void missing(Evidence evidence, List<Fact> facts) {
        for (Fact needed : facts()) {
            if (evidence.value(needed) == null && !facts.contains(needed)) {
                facts.add(needed);
            }
        }
    }

    List<Fact> facts() {
        return fact.type() == Type.DATE ? List.of(fact, TODAY) : List.of(fact);
    }

    String spoken(int count, Language language) {
        if (fact.type() != Type.DATE) {
            return String.valueOf(count);
        }
        String dutch = switch (unit) {
            case "weeks" -> " weken";
            case "months" -> " maanden";
            case "years" -> " jaar";
            default -> " dagen";
        };
        return count + (language == Language.NL ? dutch + " geleden" : " " + unit + " ago");
    }
}
