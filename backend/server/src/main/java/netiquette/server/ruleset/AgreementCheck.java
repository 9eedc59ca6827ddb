package netiquette.server.ruleset;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.LocalText;

/** Checks an agreement as it was typed, or as a file has it. */
final class AgreementCheck {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private AgreementCheck() {}

    /**
     * Its texts, each without white space around it.
     *
     * @param groups the names that there are
     * @param isEnforced whether the product itself sees to it; then and only then it is enforced
     * @throws RuleEditException naming the field and, at texts, the language
     */
    static Map<AgreementText, LocalText> check(AgreementEdit edit, List<String> groups, boolean isEnforced) {
        Map<AgreementText, LocalText> texts = new EnumMap<>(AgreementText.class);
        for (AgreementText which : AgreementText.values()) {
            TextEdit typed = edit.text(which);
            if (which.isNeeded() || !typed.en().isBlank() || !typed.nl().isBlank()) {
                texts.put(which, TextCheck.check(typed, which.key(), which.longest()));
            }
        }
        if ((edit.kind() == AgreementKind.ENFORCE) != isEnforced) {
            throw new RuleEditException("kind", "agreement-kind");
        }
        checkDay(edit.reviewBy());
        checkAddress(edit.document(), "document");
        checkAddress(edit.learnMore(), "learnMore");
        if (!groups.containsAll(edit.groups())) {
            throw new RuleEditException("groups", "unknown-group");
        }
        return texts;
    }

    private static void checkDay(String day) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new RuleEditException("reviewBy", "day-missing");
        }
    }

    private static void checkAddress(String address, String field) {
        if (!address.isEmpty() && !isAddress(address)) {
            throw new RuleEditException(field, "address-unreadable", AgreementEdit.ADDRESS);
        }
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= AgreementEdit.ADDRESS
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
