package netiquette.admin.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import netiquette.server.ruleset.StaleDraftException;

/** Says whether the last change is saved; screen readers hear it too. */
public final class SaveBar extends Div {
    private static final long serialVersionUID = 1L;

    private final Span state = new Span();
    private final Button undo;
    private final Button restore;
    private boolean isUnsaved;

    /** A bar with the ways back, of which the last leads to what a pack says. */
    public SaveBar(Reversible draft, Command show) {
        this(draft, show, "rule.restore");
    }

    /**
     * A bar with the ways back.
     *
     * @param show shows the draft as it is then
     * @param origin what the last of them is called, as a key
     */
    public SaveBar(Reversible draft, Command show, String origin) {
        addClassName("save-bar");
        state.getElement().setAttribute("role", "status");
        undo = new Button(getTranslation("rule.undo"), click -> go(draft, draft::undo, show));
        undo.setId("undo");
        restore = new Button(getTranslation(origin), click -> go(draft, draft::restore, show));
        restore.setId("restore");
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        add(state, undo, restore);
    }

    /** What was typed and could not be saved would be gone with the screen. */
    @Override
    protected void onAttach(AttachEvent attached) {
        Registration leaving = attached.getUI().addBeforeLeaveListener(this::askWhetherToLeave);
        addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
        });
    }

    private void askWhetherToLeave(BeforeLeaveEvent leave) {
        if (isUnsaved) {
            ContinueNavigationAction on = leave.postpone();
            new Question(getTranslation("leave.title"), getTranslation("leave.text"))
                    .no(getTranslation("leave.stay"), () -> {})
                    .yes(getTranslation("leave.go"), () -> {
                        isUnsaved = false;
                        on.proceed();
                    })
                    .open();
        }
    }

    /** Nothing was changed yet. */
    public void begin(boolean canRestore) {
        isUnsaved = false;
        say("rule.autosave", "quiet");
        undo.setEnabled(false);
        restore.setEnabled(canRestore);
    }

    /** The last change is saved. */
    public void saved(boolean canUndo, boolean canRestore) {
        isUnsaved = false;
        say("rule.saved", "is-saved");
        undo.setEnabled(canUndo);
        restore.setEnabled(canRestore);
    }

    /** The last change is not saved. */
    public void notSaved() {
        isUnsaved = true;
        say("rule.not-saved", "is-not-saved");
    }

    private static void go(Reversible draft, Command back, Command show) {
        try {
            back.execute();
        } catch (StaleDraftException stale) {
            draft.reload();
            show.execute();
            throw stale;
        }
        show.execute();
    }

    private void say(String key, String className) {
        state.setText(getTranslation(key));
        state.setClassName(className);
    }
}
