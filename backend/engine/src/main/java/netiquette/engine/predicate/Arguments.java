package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Fact.Type;
import netiquette.engine.text.KnownTexts;

/** What stands behind a predicate's name in a condition. Each method refuses what does not fit, naming the place. */
public interface Arguments {
    /** The conditions in a list, for {@code all} and {@code any}. */
    List<Predicate> parts();

    /** The one condition, for {@code not}. */
    Predicate part();

    /** The fact that is named, of any type. */
    Fact fact();

    /** The fact that is named, of the given type. */
    Fact fact(Type type);

    /** The value beside it, of the given fact's type. */
    Object valueOf(Fact fact, String name);

    /** The name of the dial. */
    String dial();

    /** One of the dial's values. */
    String dialValue(String name);

    /** The name of a phrase list. */
    String phraseList(String name);

    /** The phrases of a list named by {@link #phraseList}. */
    List<String> phrases(String list);

    /** The texts of a list, the same object for the same list. */
    KnownTexts texts(String name);

    /** A share between 0 and 1, in thousandths. */
    int thousandths(String name);
}
