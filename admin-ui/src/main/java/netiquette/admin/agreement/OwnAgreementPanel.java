package netiquette.admin.agreement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.Question;

/** An agreement that is all the team's own can be taken away. */
final class OwnAgreementPanel extends Div {
    private static final long serialVersionUID = 1L;

    OwnAgreementPanel(Command removed) {
        Button remove = new Button(
                getTranslation("agreement.remove"),
                click -> new Question(getTranslation("agreement.remove"), getTranslation("rule.own.remove.about"))
                        .no(getTranslation("rule.own.keep"), () -> {})
                        .yes(getTranslation("agreement.remove"), removed)
                        .open());
        remove.setId("remove-agreement");
        add(remove);
    }
}
