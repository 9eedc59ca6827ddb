package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Day;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.Reading;

/** Compares a fact's values and says them. */
final class Values {
    private Values() {}

    /** Whether two values of a fact are the same to a reader. */
    static boolean same(Fact fact, Object one, Object other) {
        return switch (fact.type()) {
            case TEXT -> sameWords((String) one, (String) other);
            case FLAG -> (boolean) one == (boolean) other;
            case NUMBER, DATE -> (int) one == (int) other;
            case CHOICE, LABELS -> ((String) one).equals((String) other);
            case GROUPS -> listed((List<?>) one).equals(listed((List<?>) other));
        };
    }

    static boolean sameWords(String one, String other) {
        return Reading.of(one).folded().equals(Reading.of(other).folded());
    }

    private static String listed(List<?> groups) {
        StringBuilder listed = new StringBuilder("[");
        for (Object group : groups) {
            listed.append(listed.length() == 1 ? "" : ", ").append((String) group);
        }
        return listed.append("]").toString();
    }

    static String spoken(Fact fact, Object value, Language language) {
        return switch (fact.type()) {
            case CHOICE ->
                fact.choice(value)
                        .map(Choice::name)
                        .map(name -> name.in(language))
                        .orElse("?");
            case DATE -> Day.text((int) value);
            case TEXT -> "“" + (String) value + "”";
            case FLAG -> (boolean) value ? "true" : "false";
            case NUMBER -> Integer.toString((int) value);
            case LABELS ->
                fact.choice(value)
                        .map(Choice::name)
                        .map(name -> name.in(language))
                        .orElse((String) value);
            case GROUPS -> listed((List<?>) value);
        };
    }
}
