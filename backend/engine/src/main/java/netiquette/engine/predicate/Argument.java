package netiquette.engine.predicate;

/**
 * Something that stands beside a predicate's word, or behind it; from it follow the check of a document and the fields
 * of a form.
 *
 * @param name the word in JSON; empty for what stands behind the predicate's own word
 * @param kind what is expected there
 * @param optional whether it may be left out
 */
public record Argument(String name, Kind kind, boolean optional) {
    /** What an argument is. */
    public enum Kind {
        CONDITION,
        CONDITIONS,
        SIGNALS,
        /** A fact of any type. */
        FACT,
        TEXT_FACT,
        /** A number or a date. */
        NUMBER_FACT,
        /** A value of the fact's type. */
        VALUE,
        VALUES,
        /** A whole number, or the name of a parameter. */
        NUMBER,
        /** A share between 0 and 1. */
        SHARE,
        /** Days, weeks, months or years. */
        UNIT,
        /** The name of a list of phrases, or the phrases. */
        PHRASES,
        /** The name of a list of texts, or the texts. */
        TEXTS,
        /** The name of a list of hashes. */
        HASHES,
        DIAL,
        DIAL_VALUE,
        DIAL_VALUES,
        GROUP
    }

    static Argument of(String name, Kind kind) {
        return new Argument(name, kind, false);
    }

    static Argument optional(String name, Kind kind) {
        return new Argument(name, kind, true);
    }
}
