package netiquette.engine.predicate;

import java.util.List;
import java.util.Optional;

/** The list of predicates; a test fails for a file that is not in it. */
public final class Predicates {
    /** Every predicate there is. */
    public static final List<PredicateKind> ALL = List.of(
            All.KIND,
            Any.KIND,
            Not.KIND,
            Is.KIND,
            IsOneOf.KIND,
            AtLeast.KIND,
            AtMost.KIND,
            Between.KIND,
            IsKnown.KIND,
            IsMissing.KIND,
            IsBlank.KIND,
            LongerThan.KIND,
            ShorterThan.KIND,
            Mentions.KIND,
            Resembles.KIND,
            Scores.KIND,
            HasLink.KIND,
            HasPlaceholder.KIND,
            InList.KIND,
            Dial.KIND,
            InGroup.KIND,
            SameAs.KIND);

    private Predicates() {}

    /** The predicate with that word, if there is one. */
    public static Optional<PredicateKind> byKey(String key) {
        for (PredicateKind kind : ALL) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
