package netiquette.admin.agreement;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import netiquette.admin.component.MergeDialog;
import netiquette.server.ruleset.AgreementKind;
import netiquette.server.ruleset.AgreementText;

/** How the parts of an agreement are called where two people changed them. */
final class AgreementWords implements MergeDialog.Words {
    private static final long serialVersionUID = 1L;

    @Override
    public String name(String part) {
        return switch (part) {
            case "on" -> translate("agreement.on");
            case "kind" -> translate("agreement.kind");
            case "reviewBy" -> translate("agreement.review");
            case "document" -> translate("agreement.document");
            case "learnMore" -> translate("agreement.learn-more");
            case "groups" -> translate("agreement.groups");
            default -> text(part);
        };
    }

    @Override
    public String value(String part, String value) {
        return switch (part) {
            case "on" -> translate(Boolean.parseBoolean(value) ? "conflict.yes" : "conflict.no");
            case "kind" ->
                Arrays.stream(AgreementKind.values())
                        .filter(kind -> kind.name().equals(value))
                        .findFirst()
                        .map(kind -> translate("agreement.kind." + kind.key()))
                        .orElse(value);
            default -> value;
        };
    }

    private static String text(String part) {
        return Arrays.stream(AgreementText.values())
                .filter(text -> part.equals(String.join(".", "texts", text.name())))
                .findFirst()
                .map(text -> translate("agreement." + text.key()))
                .orElse(part);
    }
}
