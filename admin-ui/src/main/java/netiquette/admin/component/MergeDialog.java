package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.engine.Language;
import netiquette.server.merge.Clash;
import netiquette.server.merge.Merge;

/** Two people changed the same at the same time. What does not clash is kept from both; for the rest somebody chooses, part by part. */
public final class MergeDialog {
    private MergeDialog() {}

    /** How the parts of a thing are called, and what stands in them. */
    public interface Words extends Serializable {
        /** The name of a part, such as {@code level}. */
        String name(String part);

        /** What stands in it, as people read it. */
        String value(String part, String value);
    }

    /**
     * Saves what comes of both at once, or asks first.
     *
     * @param takeTheirs leaves everything as the other one has saved it
     */
    public static <T> void settle(Merge<T> merge, Words words, SerializableConsumer<T> save, Command takeTheirs) {
        if (merge.clashes().isEmpty()) {
            save.accept(merge.settled(Set.of()));
            Notice.say(translate("conflict.both"));
            return;
        }
        Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
        merge.clashes().forEach(clash -> choices.put(clash.path(), choice(clash, words)));
        Question question = new Question(translate("conflict.title"), translate("conflict.text"));
        choices.values().forEach(question::add);
        question.stay()
                .no(translate("conflict.theirs"), takeTheirs)
                .yes(translate("conflict.save"), () -> save.accept(merge.settled(notMine(choices))))
                .open();
    }

    private static RadioButtonGroup<Boolean> choice(Clash clash, Words words) {
        String part = withoutLanguage(clash.path());
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setId("clash-" + clash.path().replace('.', '-'));
        choice.setLabel(name(clash.path(), words.name(part)));
        choice.addClassName("clash");
        choice.setItems(true, false);
        choice.setItemLabelGenerator(mine -> mine
                ? translate("conflict.mine", words.value(part, clash.mine()))
                : translate("conflict.other", words.value(part, clash.theirs())));
        choice.setValue(true);
        return choice;
    }

    private static Set<String> notMine(Map<String, RadioButtonGroup<Boolean>> choices) {
        return choices.entrySet().stream()
                .filter(choice -> !choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String withoutLanguage(String path) {
        String part = path;
        for (Language language : Language.values()) {
            part = part.replaceFirst("\\." + language.key() + "$", "");
        }
        return part;
    }

    private static String name(String path, String part) {
        for (Language language : Language.values()) {
            if (path.endsWith("." + language.key())) {
                return translate("conflict.in", part, translate("language." + language.key()));
            }
        }
        return part;
    }
}
