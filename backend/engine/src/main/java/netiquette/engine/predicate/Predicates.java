package netiquette.engine.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, PredicateKind> BY_KEY = byKeys();

    private Predicates() {}

    /** The predicate with that word, if there is one. */
    public static Optional<PredicateKind> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static Map<String, PredicateKind> byKeys() {
        Map<String, PredicateKind> kinds = new LinkedHashMap<>();
        for (PredicateKind kind : ALL) {
            kinds.put(kind.key(), kind);
        }
        return kinds;
    }
}
