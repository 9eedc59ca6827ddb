package netiquette.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the engine says about one situation.
 *
 * @param verdict the recommendation; {@link Verdict#NONE} away from received invitations
 * @param decidedBy id of the rule that decided
 * @param findings every rule that fired: the deciding one first, then by level, then in the policy's order
 * @param questions what is worth asking, each fact once
 * @param checks what the member may look for in what they write, in the policy's order
 * @param language the language of the sentences
 * @param templates the texts the findings' actions refer to
 */
public record Judgement(
        Verdict verdict,
        Optional<String> decidedBy,
        List<Finding> findings,
        List<Question> questions,
        List<Check> checks,
        Language language,
        Map<String, LocalText> templates) {
    /** Takes the lists over. */
    public Judgement {
        findings = Collections.unmodifiableList(findings);
        questions = Collections.unmodifiableList(questions);
        checks = Collections.unmodifiableList(checks);
    }
}
