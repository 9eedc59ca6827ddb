package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;

/**
 * One agreement as it stands in the form.
 *
 * @param on whether the team has it
 * @param reviewBy a day such as {@code 2027-11-01}
 * @param document a web address, or nothing
 * @param learnMore a web address, or nothing
 * @param groups for whom; for everybody if empty
 */
public record AgreementEdit(
        String id,
        boolean on,
        AgreementKind kind,
        Map<AgreementText, TextEdit> texts,
        String reviewBy,
        String document,
        String learnMore,
        List<String> groups) {
    /** The longest web address, in UTF-16 units. */
    public static final int ADDRESS = 500;

    /** Copies. */
    public AgreementEdit {
        texts = Map.copyOf(texts);
        groups = List.copyOf(groups);
    }

    TextEdit text(AgreementText which) {
        return texts.getOrDefault(which, TextEdit.NONE);
    }
}
