package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import netiquette.admin.component.EmptyState;
import netiquette.admin.component.LongList;
import netiquette.engine.Surface;
import netiquette.server.ruleset.RuleView;

/** Rules by where they speak; all of them, or those that have all the words that somebody looks for. */
final class RuleSearch extends Div {
    private static final long serialVersionUID = 1L;

    /** Asked again each time: kept, they would weigh on every session. */
    private final SerializableSupplier<List<RuleView>> rules;

    private final TextField words = new TextField(getTranslation("rules.search"));
    private final Paragraph count = new Paragraph();
    private final Div groups = new Div();

    RuleSearch(SerializableSupplier<List<RuleView>> rules) {
        this.rules = rules;
        addClassName("rule-search");
        words.setId("search");
        words.setHelperText(getTranslation("rules.search.help"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> show());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        add(words, count, groups);
        show();
    }

    private void show() {
        List<RuleView> all = rules.get();
        List<RuleView> found = found(all);
        count.setText(getTranslation("rules.found", found.size(), all.size()));
        count.setVisible(!words.isEmpty());
        groups.removeAll();
        if (found.isEmpty()) {
            groups.add(new EmptyState("rules", getTranslation("rules.none"), getTranslation("rules.none.next")));
        }
        boolean isFew = !words.isEmpty() && found.size() <= LongList.AT_ONCE;
        OpenPlaces open = OpenPlaces.here();
        Arrays.stream(Surface.values())
                .forEach(surface -> add(surface, isFew || open.has(surface), at(surface, found)));
    }

    private void add(Surface surface, boolean isOpen, List<RuleView> some) {
        if (!some.isEmpty()) {
            groups.add(new RuleGroup(
                    surface,
                    isOpen,
                    some,
                    (from, most) -> at(surface, found(rules.get())).stream()
                            .skip(from)
                            .limit(most)
                            .toList()));
        }
    }

    private List<RuleView> found(List<RuleView> all) {
        List<String> wanted = List.of(folded(words.getValue()).strip().split("\\s+"));
        return all.stream().filter(rule -> has(rule, wanted)).toList();
    }

    private static List<RuleView> at(Surface surface, List<RuleView> some) {
        return some.stream().filter(rule -> rule.surface() == surface).toList();
    }

    /** In either language: people remember a rule as they read it somewhere. */
    private static boolean has(RuleView rule, List<String> words) {
        String all = folded(Stream.of(
                        rule.says().chosen(),
                        rule.because().chosen(),
                        rule.but().chosen(),
                        rule.packTitle())
                .flatMap(text -> Stream.of(text.nl(), text.en()))
                .reduce(rule.id(), (before, next) -> before + "\n" + next));
        return words.stream().allMatch(all::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
