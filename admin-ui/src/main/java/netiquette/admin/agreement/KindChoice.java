package netiquette.admin.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import netiquette.server.ruleset.AgreementKind;

/** How firmly something is agreed. Where the product itself sees to it, there is nothing to choose. */
final class KindChoice extends RadioButtonGroup<AgreementKind> {
    private static final long serialVersionUID = 1L;

    KindChoice(Optional<String> enforcedBy) {
        setLabel(getTranslation("agreement.kind"));
        addClassName("level-choice");
        setItems(
                enforcedBy.isPresent()
                        ? List.of(AgreementKind.ENFORCE)
                        : List.of(AgreementKind.ADVISE, AgreementKind.ACKNOWLEDGE));
        setHelperText(enforcedBy.orElse(getTranslation("agreement.kind.help")));
        setRenderer(new ComponentRenderer<>(this::explained));
    }

    private Div explained(AgreementKind kind) {
        Span meaning = new Span(getTranslation("agreement.kind." + kind.key() + ".means"));
        meaning.addClassName("quiet");
        return new Div(new Span(getTranslation("agreement.kind." + kind.key())), meaning);
    }
}
