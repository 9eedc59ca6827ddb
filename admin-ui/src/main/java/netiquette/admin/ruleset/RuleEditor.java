package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StaleDraftException;

/** Saves each change of the form at once, and offers the way back. */
final class RuleEditor extends Section {
    private static final long serialVersionUID = 1L;

    private final transient RuleDraft draft;
    private final SerializableConsumer<RuleView> saved;
    private final SaveBar bar = new SaveBar(this::undo, this::restore);
    private final RuleForm form;

    RuleEditor(RuleDraft draft, Refusals refusals, SerializableConsumer<RuleView> saved) {
        this.draft = draft;
        this.saved = saved;
        RuleView rule = draft.rule().orElseThrow();
        form = new RuleForm(rule, refusals, this::save);
        addClassName("editor");
        getElement().setAttribute("aria-label", getTranslation("rule.title"));
        add(form, bar);
        bar.begin(rule.isChanged());
    }

    private void save(RuleEdit edit) {
        try {
            draft.save(edit);
        } catch (StaleDraftException stale) {
            askWhoseToKeep(edit);
            return;
        } catch (Refusal refusal) {
            bar.notSaved();
            form.showAtField(refusal);
            return;
        }
        form.showNoErrors();
        settle();
    }

    private void undo() {
        step(draft::undo);
    }

    private void restore() {
        step(draft::restore);
    }

    private void step(Runnable change) {
        try {
            change.run();
        } catch (StaleDraftException stale) {
            draft.reload();
            form.show(draft.rule().orElseThrow());
            settle();
            throw stale;
        }
        form.show(draft.rule().orElseThrow());
        settle();
    }

    private void askWhoseToKeep(RuleEdit mine) {
        bar.notSaved();
        draft.reload();
        RuleView theirs = draft.rule().orElseThrow();
        ConflictDialog.ask(theirs, () -> save(mine), () -> {
            form.show(theirs);
            settle();
        });
    }

    private void settle() {
        RuleView rule = draft.rule().orElseThrow();
        bar.saved(draft.canUndo(), rule.isChanged());
        saved.accept(rule);
    }
}
