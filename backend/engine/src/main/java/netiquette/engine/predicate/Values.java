package netiquette.engine.predicate;

import netiquette.engine.Language;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Day;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Type;
import netiquette.engine.text.Reading;

/** Compares a fact's values and says them. */
final class Values {
    private Values() {}

    /** Whether two values of a fact are the same to a reader. */
    static boolean same(Fact fact, Object one, Object other) {
        if (fact.type() == Type.TEXT && one instanceof String text && other instanceof String wanted) {
            return sameWords(text, wanted);
        }
        return one.equals(other);
    }

    static boolean sameWords(String one, String other) {
        return Reading.of(one).folded().equals(Reading.of(other).folded());
    }

    static String spoken(Fact fact, Object value, Language language) {
        return switch (fact.type()) {
            case CHOICE ->
                fact.choice(value)
                        .map(Choice::name)
                        .map(name -> name.in(language))
                        .orElse("?");
            case DATE -> Day.text((int) value);
            case TEXT -> "“" + value + "”";
            default -> String.valueOf(value);
        };
    }
}
