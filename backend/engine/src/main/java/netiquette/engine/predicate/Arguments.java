package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import netiquette.engine.text.KnownTexts;
import org.jspecify.annotations.Nullable;

/** What stands behind a predicate's word in a condition, and beside it. Each method refuses what does not fit, naming the place. */
public interface Arguments {
    /** The conditions in a list, for {@code all} and {@code any}. */
    List<Predicate> parts();

    /** The one condition, for {@code not}. */
    Predicate part();

    /** The weighted conditions, for {@code scores}. */
    List<Signal> signals();

    /** The fact that is named, of the type the predicate's kind asks for. */
    Fact fact();

    /** Another fact, named beside it. */
    Fact otherFact(String name);

    /** The value beside it, of the given fact's type. */
    Object valueOf(Fact fact, String name);

    /** The values beside it, of the given fact's type; at least one. */
    List<Object> valuesOf(Fact fact, String name);

    /** The values of a text fact, to be found in texts; null for facts of other types. */
    @Nullable
    Wording wording(Fact fact, List<Object> values);

    /** Whether something stands under that name. */
    boolean has(String name);

    /** A whole number, or the value of the parameter that is named. */
    int number(String name);

    /** A share between 0 and 1, in thousandths. */
    int thousandths(String name);

    /** One of the words; the first if there is none. */
    String word(String name, List<String> words);

    /** The words in a list, or the one word; at least one. */
    List<String> words(String name);

    /** The word behind the predicate's own. */
    String subjectWord();

    /** The dial that is named. */
    DialSetting dial();

    /** The phrases of a list, named or written out. */
    Phrases phrases(String name);

    /**
     * The texts of a list, the same object for the same list and share.
     *
     * @param atLeast the share that is asked of it, in thousandths
     */
    KnownTexts texts(String name, int atLeast);

    /** The hashes of a list. */
    HashedValues hashes(String name);

    /** Refuses the whole condition. */
    RuntimeException refuse(Unreadable why);
}
