package netiquette.bench.workload;

import java.util.List;

/** A condition that every peer can express; the peers translate it, each into its own language. */
public sealed interface Condition {
    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {}

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** A photo is shown, or is not. */
    record Photo(boolean shown) implements Condition {}

    /** The headline is exactly this one. */
    record Headline(String value) implements Condition {}

    /** There is no word in this text. */
    record Blank(TextFact fact) implements Condition {}

    /**
     * The text holds one of the phrases, as whole words.
     *
     * @param fact the text
     * @param list the name of the list, unlike that of any other list
     * @param phrases in lower case, one space between words
     */
    record Mentions(TextFact fact, String list, List<String> phrases) implements Condition {}

    /** The parts, all of which have to hold. */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /** The parts, of which one is enough. */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }
}
