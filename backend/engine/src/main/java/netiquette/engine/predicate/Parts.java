package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.fact.Fact;

/** What {@link All} and {@link Any} share: they differ only in the answer that settles them. */
final class Parts {
    private Parts() {}

    static Truth test(List<Predicate> parts, Evidence evidence, Truth settles) {
        Truth result = settles.not();
        for (int at = 0; at < parts.size(); at++) { // without an iterator for each judgement
            Truth truth = parts.get(at).test(evidence);
            if (truth == settles) {
                return settles;
            }
            if (truth == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    /** The parts that agree with the outcome are the reasons for it. */
    static void explain(List<Predicate> parts, Evidence evidence, boolean holds, List<Reason> reasons) {
        for (Predicate part : parts) {
            if (part.test(evidence) == Truth.of(holds)) {
                part.explain(evidence, holds, reasons);
            }
        }
    }

    static void missing(List<Predicate> parts, Evidence evidence, List<Fact> facts) {
        for (Predicate part : parts) {
            if (part.test(evidence) == Truth.UNKNOWN) {
                part.missing(evidence, facts);
            }
        }
    }

    static String sentence(List<Predicate> parts, Language language, boolean joinedByAnd, boolean holds) {
        String and = language == Language.NL ? " en " : " and ";
        String or = language == Language.NL ? " of " : " or ";
        StringBuilder sentence = new StringBuilder();
        for (Predicate part : parts) {
            if (!sentence.isEmpty()) {
                sentence.append(joinedByAnd ? and : or);
            }
            boolean nested = part.parts().size() > 1;
            sentence.append(nested ? "(" : "")
                    .append(part.sentence(language, holds))
                    .append(nested ? ")" : "");
        }
        return sentence.toString();
    }
}
