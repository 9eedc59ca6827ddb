package netiquette.admin.ruleset;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.util.Optional;
import netiquette.admin.component.MergeDialog;
import netiquette.admin.component.SaveBar;
import netiquette.server.merge.Merge;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.RuleDocument;
import netiquette.server.ruleset.RuleEditException;
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
    private final SaveBar bar;
    private final RuleForm form;
    private final ConditionPanel condition;
    private final ReadingPanel reading;
    private final DocumentPanel text;
    private final RuleExamples examples;
    private final NameHint names = new NameHint();

    RuleEditor(RuleDraft draft, Vocabulary words, Refusals refusals, SerializableConsumer<RuleView> saved) {
        this.draft = draft;
        this.bar = new SaveBar(draft, this::showAll);
        this.refusals = refusals;
        this.saved = saved;
        RuleView rule = draft.rule().orElseThrow();
        form = new RuleForm(
                rule, refusals, edit -> save(edit, new Way<>(draft::save, draft::meet), this::settle, this::atField));
        condition = new ConditionPanel(
                rule,
                words,
                () -> draft.document().part(WHEN),
                draft::condition,
                when -> write(
                        draft.document().with(WHEN, when),
                        this::settle,
                        no -> condition().showProblem(words(no))));
        reading = new ReadingPanel(address -> write(
                draft.document().withReading(address),
                this::settle,
                no -> reading().showProblem(getTranslation("rule.reading.refused"))));
        text = new DocumentPanel(this::writeText);
        examples = new RuleExamples(
                draft,
                words.groups(),
                changed -> write(changed, this::settle, no -> {
                    throw no;
                }));
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

    private void writeText(String typed) {
        try {
            write(RuleDocument.read(typed), this::showAll, no -> text().showProblem(words(no)));
        } catch (RuleEditException unreadable) {
            bar.notSaved();
            text.showProblem(words(unreadable));
        }
    }

    private void write(RuleDocument document, Command then, SerializableConsumer<Refusal> refused) {
        save(document, new Way<>(draft::write, draft::meet), then, refused);
    }

    private <T> void save(T mine, Way<T> way, Command then, SerializableConsumer<Refusal> refused) {
        try {
            way.save().accept(mine);
        } catch (StaleDraftException stale) {
            bar.notSaved();
            MergeDialog.settle(
                    way.meet().apply(mine).orElseThrow(() -> stale),
                    new RuleWords(),
                    both -> save(both, way, this::showAll, refused),
                    this::showAll);
            return;
        } catch (Refusal no) {
            bar.notSaved();
            refused.accept(no);
            return;
        }
        form.showNoErrors();
        then.execute();
    }

    /** How something is saved, and how it is brought together with what somebody else has saved. */
    private record Way<T>(SerializableConsumer<T> save, SerializableFunction<T, Optional<Merge<T>>> meet)
            implements Serializable {}

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
