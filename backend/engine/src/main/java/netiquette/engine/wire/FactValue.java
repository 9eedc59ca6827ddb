package netiquette.engine.wire;

import netiquette.engine.fact.Fact;

/** Reads a value of the type its fact has. */
final class FactValue {
    private FactValue() {}

    static Object read(Node node, Fact fact) {
        return switch (fact.type()) {
            case TEXT -> cut(node.text(Integer.MAX_VALUE));
            case FLAG -> node.flag();
            case NUMBER -> node.wholeNumber();
            case CHOICE -> node.oneOf(fact.choices().toArray(new String[0]), choice -> choice);
        };
    }

    /** A page may hold any amount of text; no etiquette hangs on what comes after this. */
    private static String cut(String text) {
        return text.length() > Limits.SEEN_TEXT ? text.substring(0, Limits.SEEN_TEXT) : text;
    }
}
