package netiquette.admin.ruleset;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.server.ruleset.RuleDocument;

/** The same rule as text, for what has no field of its own, and to copy it elsewhere. */
final class DocumentPanel extends Details {
    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();

    DocumentPanel(SerializableConsumer<String> written) {
        addClassName("document");
        setId("document-details");
        setSummaryText(getTranslation("rule.document"));
        text.setId("document");
        text.setLabel(getTranslation("rule.document.label"));
        text.setMaxRows(30);
        text.getElement().setAttribute("spellcheck", "false");
        Button save = new Button(getTranslation("rule.document.save"), click -> written.accept(text.getValue()));
        save.setId("save-document");
        Paragraph about = new Paragraph(getTranslation("rule.document.about"));
        about.addClassName("quiet");
        add(about, text, save);
    }

    void show(RuleDocument document) {
        text.setInvalid(false);
        text.setValue(document.text());
    }

    void showProblem(String problem) {
        text.setErrorMessage(problem);
        text.setInvalid(true);
        text.focus();
    }
}
