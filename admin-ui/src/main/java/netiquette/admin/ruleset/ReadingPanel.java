package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.admin.component.Panel;
import netiquette.server.ruleset.RuleDocument;

/** Where members can read on: an address that the team supplies. */
final class ReadingPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField address = new TextField(getTranslation("agreement.learn-more"));

    ReadingPanel(SerializableConsumer<String> changed) {
        Paragraph about = new Paragraph(getTranslation("rule.reading.about"));
        about.addClassName("quiet");
        address.setId("learn-more");
        address.setHelperText(getTranslation("rule.reading.help"));
        address.setMaxLength(RuleDocument.ADDRESS);
        address.setWidthFull();
        address.setManualValidation(true);
        address.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(event.getValue().strip());
            }
        });
        add(new Panel(getTranslation("agreement.learn-more"), about, address));
    }

    void show(RuleDocument document) {
        address.setInvalid(false);
        address.setValue(document.reading());
    }

    void showProblem(String problem) {
        address.setErrorMessage(problem);
        address.setInvalid(true);
    }
}
