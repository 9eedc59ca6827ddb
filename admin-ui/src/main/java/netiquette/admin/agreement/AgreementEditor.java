package netiquette.admin.agreement;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import netiquette.admin.component.MergeDialog;
import netiquette.admin.component.SaveBar;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.StaleDraftException;

/** Saves each change at once, and offers the way back. */
final class AgreementEditor extends Section {
    private static final long serialVersionUID = 1L;

    private final transient AgreementDraft draft;
    private final SerializableConsumer<Agreement> saved;
    private final SaveBar bar;
    private final AgreementForm form;

    AgreementEditor(
            AgreementDraft draft, List<Group> groups, Refusals refusals, SerializableConsumer<Agreement> saved) {
        this.draft = draft;
        this.bar = new SaveBar(draft, this::showAll);
        this.saved = saved;
        Agreement agreement = draft.agreement().orElseThrow();
        form = new AgreementForm(agreement, groups, refusals, this::save);
        addClassName("editor");
        getElement().setAttribute("aria-label", getTranslation("agreement.page"));
        add(form, bar);
        bar.begin(canRestore(agreement));
    }

    private static boolean canRestore(Agreement agreement) {
        return agreement.inPack() && agreement.changed();
    }

    private void save(AgreementEdit edit) {
        try {
            draft.save(edit);
        } catch (StaleDraftException stale) {
            bar.notSaved();
            MergeDialog.settle(
                    draft.meet(edit).orElseThrow(() -> stale), new AgreementWords(), this::saveBoth, this::showAll);
            return;
        } catch (Refusal refused) {
            bar.notSaved();
            form.showAtField(refused);
            return;
        }
        form.showNoErrors();
        settle();
    }

    private void saveBoth(AgreementEdit both) {
        save(both);
        draft.agreement().ifPresent(form::show);
    }

    private void showAll() {
        draft.agreement().ifPresent(form::show);
        settle();
    }

    private void settle() {
        Agreement agreement = draft.agreement().orElseThrow();
        bar.saved(draft.canUndo(), canRestore(agreement));
        saved.accept(agreement);
    }
}
