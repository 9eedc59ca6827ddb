package netiquette.admin.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netiquette.admin.publication.NetworkPart;
import netiquette.server.network.WordList;
import org.jspecify.annotations.Nullable;

/** What is read off a network's pages, list by list, for whoever sees that a page says something else today. */
final class WordsForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "{n}";

    /** Which of several of a kind. */
    private static final Pattern ENTRY = Pattern.compile("\\[(\\d+)]");

    private final Select<WordList> which = new Select<>();
    private final TextArea words = new TextArea();

    /**
     * An empty one.
     *
     * @param change takes the path of a list and what is to stand in it
     */
    WordsForm(SerializableBiConsumer<String, List<String>> change) {
        addClassName("words-form");
        which.setId("which-words");
        which.setLabel(getTranslation("network.words"));
        which.setItemLabelGenerator(this::title);
        which.addValueChangeListener(chosen -> show(chosen.getValue()));
        words.setId("words");
        words.setLabel(getTranslation("network.words.lines"));
        words.setHelperText(getTranslation("network.words.help", NAME));
        words.setMaxRows(12);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(which.getValue().path(), event.getValue().lines().toList());
            }
        });
        add(which, words);
    }

    /** Shows all lists as they stand; the one that was looked at stays. */
    void show(List<WordList> all) {
        @Nullable WordList before = which.getValue();
        which.setItems(all);
        all.stream()
                .filter(list -> before != null && list.path().equals(before.path()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(which::setValue);
    }

    /** Whether they can be changed now. */
    void allow(boolean allowed) {
        words.setReadOnly(!allowed);
    }

    private void show(@Nullable WordList list) {
        which.setHelperText(list == null ? "" : list.path());
        words.setValue(list == null ? "" : String.join("\n", list.words()));
    }

    private String title(WordList list) {
        String title = getTranslation(
                "network.words.title",
                NetworkPart.title(this, list.part(), list.path()),
                getTranslation("network.list." + list.name()));
        Matcher entry = ENTRY.matcher(list.path());
        return entry.find() ? title + " " + (Integer.parseInt(entry.group(1)) + 1) : title;
    }
}
