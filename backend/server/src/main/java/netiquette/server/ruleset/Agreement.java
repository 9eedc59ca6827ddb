package netiquette.server.ruleset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.LocalText;
import netiquette.engine.Source;

/**
 * Something that people of a team agree on and no page can show by itself: who owns a contact, what happens when somebody leaves.
 *
 * @param on whether the team has it
 * @param inPack whether a pack has it
 * @param changed whether the team has it otherwise than the pack
 * @param packTitle the pack that it comes from, or the team's own
 * @param texts each as it reads with the dials as they stand; those that nobody wrote are not there
 * @param reviewBy the day by which somebody looks whether it still holds, as {@code 2027-11-01}
 * @param document where the paper lies that it is about; empty if nowhere
 * @param learnMore where one can read on; empty if nowhere
 * @param groups for whom; for everybody if empty
 * @param enforcedBy how the product itself sees to it, if it does
 * @param duties what both sides do for it
 * @param remarks what else is good to know
 */
public record Agreement(
        String id,
        boolean on,
        boolean inPack,
        boolean changed,
        LocalText packTitle,
        AgreementKind kind,
        Map<AgreementText, LocalText> texts,
        String reviewBy,
        String document,
        String learnMore,
        List<String> groups,
        Source source,
        Optional<LocalText> enforcedBy,
        Optional<LegalCard> legal,
        List<Duty> duties,
        List<LocalText> remarks) {
    /**
     * What one side does.
     *
     * @param byEmployer whether it is the employer's
     */
    public record Duty(boolean byEmployer, LocalText text) {}

    /** Copies the lists. */
    public Agreement {
        texts = Map.copyOf(texts);
        groups = List.copyOf(groups);
        duties = List.copyOf(duties);
        remarks = List.copyOf(remarks);
    }

    /** One of its texts, if anybody wrote it. */
    public Optional<LocalText> text(AgreementText which) {
        return Optional.ofNullable(texts.get(which));
    }

    /** As it stands in a form that nobody has touched. */
    public AgreementEdit edit() {
        Map<AgreementText, TextEdit> typed = new EnumMap<>(AgreementText.class);
        for (AgreementText which : AgreementText.values()) {
            typed.put(which, text(which).map(TextEdit::of).orElse(TextEdit.NONE));
        }
        return new AgreementEdit(id, on, kind, typed, reviewBy, document, learnMore, groups);
    }
}
