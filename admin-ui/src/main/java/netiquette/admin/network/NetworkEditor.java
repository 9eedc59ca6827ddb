package netiquette.admin.network;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import netiquette.admin.component.MergeDialog;
import netiquette.admin.component.SaveBar;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.RuleEditException;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.ruleset.TeamNetwork;
import netiquette.server.ruleset.TeamNetworks;
import tools.jackson.databind.node.ObjectNode;

/** Saves what is typed as soon as every browser would take it, and offers the way back. */
final class NetworkEditor extends Section {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 600;

    /** More than that is not read. */
    private static final int PROBLEMS = 6;

    private final transient NetworkDraft draft;
    private final transient TeamNetworks networks;
    private final transient Refusals refusals;
    private final SerializableConsumer<TeamNetwork> saved;
    private final SaveBar bar;
    private final TextArea text = new TextArea();
    private final WordsForm words = new WordsForm(this::put);

    NetworkEditor(
            NetworkDraft draft, TeamNetworks networks, Refusals refusals, SerializableConsumer<TeamNetwork> saved) {
        this.draft = draft;
        this.bar = new SaveBar(draft, this::showAll, "network.restore");
        this.networks = networks;
        this.refusals = refusals;
        this.saved = saved;
        addClassName("editor");
        getElement().setAttribute("aria-label", getTranslation("network.page"));
        text.setId("changes");
        text.setLabel(getTranslation("network.text"));
        text.setHelperText(getTranslation("network.text.help"));
        text.setPlaceholder("{\"received\":{\"card\":\"…\"}}");
        text.setMinRows(10);
        text.setMaxRows(30);
        text.setManualValidation(true);
        text.getElement().setAttribute("spellcheck", "false");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        text.setValue(draft.network().text());
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(event.getValue());
            }
        });
        add(words, text, bar, shipped());
        bar.begin(draft.network().isChanged());
        show(draft.network().problems());
        showWords();
    }

    /** Shows the changes without the way to make any. */
    void toRead() {
        words.allow(false);
        text.setReadOnly(true);
        text.setHelperText("");
        text.setPlaceholder("");
        text.setMinRows(3);
        bar.setVisible(false);
    }

    private Details shipped() {
        TextArea all = new TextArea();
        all.setId("shipped");
        all.setLabel(getTranslation("network.shipped"));
        all.setMaxRows(30);
        all.setReadOnly(true);
        all.getElement().setAttribute("spellcheck", "false");
        Details details = new Details(getTranslation("network.shipped"), all);
        details.addOpenedChangeListener(
                change -> all.setValue(networks.shipped(draft.network().id())));
        details.setId("shipped-details");
        return details;
    }

    private void typed(String typed) {
        try {
            ObjectNode changes = networks.read(typed);
            List<? extends Refusal> problems = networks.problems(draft.network().id(), changes);
            show(problems);
            if (problems.isEmpty()) {
                save(changes);
            } else {
                bar.notSaved();
            }
        } catch (RuleEditException unreadable) {
            bar.notSaved();
            show(List.of(unreadable));
        }
    }

    private void put(String path, List<String> said) {
        save(networks.withWords(draft.network().id(), draft.changes(), path, said));
        showAll();
    }

    private void save(ObjectNode changes) {
        try {
            draft.save(changes);
        } catch (StaleDraftException stale) {
            bar.notSaved();
            MergeDialog.settle(draft.meet(changes), new NetworkWords(), this::saveBoth, this::showAll);
            return;
        }
        settle();
    }

    /** Two changes that fit each by itself may not fit together. */
    private void saveBoth(ObjectNode both) {
        save(both);
        showAll();
    }

    private void showAll() {
        text.setValue(draft.network().text());
        show(draft.network().problems());
        settle();
    }

    private void settle() {
        bar.saved(draft.canUndo(), draft.network().isChanged());
        saved.accept(draft.network());
        showWords();
    }

    private void showWords() {
        words.show(networks.words(draft.network().id(), draft.changes()));
    }

    private void show(List<? extends Refusal> problems) {
        text.setErrorMessage(problems.stream()
                .limit(PROBLEMS)
                .map(problem -> refusals.detail(problem, UI.getCurrent().getLocale()))
                .collect(Collectors.joining("\n")));
        text.setInvalid(!problems.isEmpty());
        words.allow(problems.isEmpty());
    }
}
