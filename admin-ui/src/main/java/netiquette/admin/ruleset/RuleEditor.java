package netiquette.admin.ruleset;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import netiquette.admin.component.ConflictDialog;
import netiquette.admin.component.SaveBar;
import netiquette.admin.component.Spoken;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.RuleDocument;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.ruleset.Vocabulary;

/** Saves each change at once, wherever it is made, and offers the way back. */
final class RuleEditor extends Section {
    private static final long serialVersionUID = 1L;

    /** The part of a rule that says when it speaks. */
    private static final String WHEN = "when";

    private final transient RuleDraft draft;
    private final transient Refusals refusals;
    private final SerializableConsumer<RuleView> saved;
    private final SaveBar bar = new SaveBar(this::undo, this::restore);
    private final RuleForm form;
    private final ConditionPanel condition;
    private final ReadingPanel reading;
    private final DocumentPanel text;
    private final RuleExamples examples;
    private final NameHint names = new NameHint();

    RuleEditor(RuleDraft draft, Vocabulary words, Refusals refusals, SerializableConsumer<RuleView> saved) {
        this.draft = draft;
        this.refusals = refusals;
        this.saved = saved;
        RuleView rule = draft.rule().orElseThrow();
        form = new RuleForm(rule, refusals, edit -> save(() -> draft.save(edit), this::settle, this::atField));
        condition = new ConditionPanel(
                rule,
                words,
                () -> draft.document().part(WHEN),
                when -> save(
                        () -> draft.write(draft.document().with(WHEN, when)),
                        this::settle,
                        refused -> condition().showProblem(words(refused))));
        reading = new ReadingPanel(address -> save(
                () -> draft.write(draft.document().withReading(address)),
                this::settle,
                refused -> reading().showProblem(getTranslation("rule.reading.refused"))));
        text = new DocumentPanel(typed -> save(
                () -> draft.write(RuleDocument.read(typed)),
                this::showAll,
                refused -> text().showProblem(words(refused))));
        examples = new RuleExamples(draft, words.groups(), this::write);
        addClassName("editor");
        getElement().setAttribute("aria-label", getTranslation("rule.title"));
        add(form, names, reading, condition, text, bar);
        names.show(draft.names());
        reading.show(draft.document());
        text.show(draft.document());
        bar.begin(canRestore(rule));
    }

    /** The examples, to stand beside. */
    RuleExamples examples() {
        return examples;
    }

    /** There is no way back to a pack for what never came from one. */
    private static boolean canRestore(RuleView rule) {
        return rule.inPack() && rule.isChanged();
    }

    private void write(RuleDocument document) {
        save(() -> draft.write(document), this::settle, refused -> {
            throw refused;
        });
    }

    private void undo() {
        step(draft::undo);
    }

    private void restore() {
        step(draft::restore);
    }

    private ConditionPanel condition() {
        return condition;
    }

    private ReadingPanel reading() {
        return reading;
    }

    private DocumentPanel text() {
        return text;
    }

    private String words(Refusal refused) {
        return refusals.detail(refused, UI.getCurrent().getLocale());
    }

    private void atField(Refusal refused) {
        form.showAtField(refused);
    }

    private void save(Command change, Command then, SerializableConsumer<Refusal> refused) {
        try {
            change.execute();
        } catch (StaleDraftException stale) {
            bar.notSaved();
            draft.reload();
            ConflictDialog.ask(theirs(draft.rule().orElseThrow()), () -> save(change, then, refused), this::showAll);
            return;
        } catch (Refusal no) {
            bar.notSaved();
            refused.accept(no);
            return;
        }
        form.showNoErrors();
        then.execute();
    }

    private static String theirs(RuleView rule) {
        return Spoken.text(rule.says().chosen()) + " · "
                + translate("level." + rule.level().chosen().key());
    }

    private void step(Command change) {
        try {
            change.execute();
        } catch (StaleDraftException stale) {
            draft.reload();
            showAll();
            throw stale;
        }
        showAll();
    }

    private void showAll() {
        form.show(draft.rule().orElseThrow());
        condition.show();
        settle();
    }

    private void settle() {
        RuleView rule = draft.rule().orElseThrow();
        condition.say(rule);
        reading.show(draft.document());
        text.show(draft.document());
        names.show(draft.names());
        examples.run();
        bar.saved(draft.canUndo(), canRestore(rule));
        saved.accept(rule);
    }
}
