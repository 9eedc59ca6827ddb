package netiquette.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/**
 * Asks once before something happens. Vaadin has a dialog for that too, but its footer carries a role that assistive
 * technology does not expect there.
 */
public final class Question extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Button yes = new Button();
    private boolean isAnswered;

    /** A question with an answer yet to be given. */
    public Question(String title, String text) {
        setHeaderTitle(title);
        addClassName("question");
        getElement().setAttribute("role", "alertdialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(text));
    }

    /** The way back; {@code Esc} takes it too. */
    public Question no(String text, Command answered) {
        Button button = new Button(text, click -> close());
        button.setId("answer-no");
        addDialogCloseActionListener(close -> close());
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !isAnswered) {
                answered.execute();
            }
        });
        getFooter().add(button);
        return this;
    }

    /** What the question is about. */
    public Question yes(String text, Command answered) {
        yes.setText(text);
        yes.addClickListener(click -> {
            isAnswered = true;
            close();
            answered.execute();
        });
        yes.setId("answer-yes");
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(yes);
        return this;
    }

    /** Lets nobody out but by an answer: either of them costs something. */
    public Question stay() {
        setCloseOnEsc(false);
        return this;
    }

    /** Whether it can be answered with yes. */
    public void allow(boolean allowed) {
        yes.setEnabled(allowed);
    }
}
