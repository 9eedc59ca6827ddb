package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Day;
import netiquette.engine.fact.Fact;

/** Reads a value of the type its fact has. */
final class FactValue {
    private FactValue() {}

    static Object read(Node node, Fact fact) {
        return switch (fact.type()) {
            case TEXT -> cut(node.text(Integer.MAX_VALUE));
            case FLAG -> node.flag();
            case NUMBER -> node.wholeNumber();
            case DATE -> readDay(node);
            case CHOICE ->
                node.oneOf(fact.choices().toArray(new Choice[0]), Choice::key).key();
            case GROUPS -> readGroups(node);
            case LABELS -> throw node.refuse(Unreadable.WORKED_OUT, fact.key());
        };
    }

    private static Integer readDay(Node node) {
        try {
            return Day.of(node.text(Limits.SAYS));
        } catch (IllegalArgumentException e) {
            throw node.refuse(Unreadable.DAY);
        }
    }

    private static List<String> readGroups(Node node) {
        List<String> groups = new ArrayList<>();
        for (Node item : node.items(Limits.GROUPS)) {
            groups.add(item.text(Limits.SAYS));
        }
        return groups;
    }

    /** A page may hold any amount of text; no etiquette hangs on what comes after this. */
    private static String cut(String text) {
        return text.length() > Limits.SEEN_TEXT ? text.substring(0, Limits.SEEN_TEXT) : text;
    }
}
