package netiquette.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** Says whether the last change is saved; screen readers hear it too. */
public final class SaveBar extends Div {
    private static final long serialVersionUID = 1L;

    private final Span state = new Span();
    private final Button undo;
    private final Button restore;

    /** A bar with the ways back, of which the last leads to what a pack says. */
    public SaveBar(Command undone, Command restored) {
        this(undone, restored, "rule.restore");
    }

    /**
     * A bar with the ways back.
     *
     * @param origin what the last of them is called, as a key
     */
    public SaveBar(Command undone, Command restored, String origin) {
        addClassName("save-bar");
        state.getElement().setAttribute("role", "status");
        undo = new Button(getTranslation("rule.undo"), click -> undone.execute());
        undo.setId("undo");
        restore = new Button(getTranslation(origin), click -> restored.execute());
        restore.setId("restore");
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        add(state, undo, restore);
    }

    /** Nothing was changed yet. */
    public void begin(boolean canRestore) {
        say("rule.autosave", "quiet");
        undo.setEnabled(false);
        restore.setEnabled(canRestore);
    }

    /** The last change is saved. */
    public void saved(boolean canUndo, boolean canRestore) {
        say("rule.saved", "is-saved");
        undo.setEnabled(canUndo);
        restore.setEnabled(canRestore);
    }

    /** The last change is not saved. */
    public void notSaved() {
        say("rule.not-saved", "is-not-saved");
    }

    private void say(String key, String className) {
        state.setText(getTranslation(key));
        state.setClassName(className);
    }
}
