package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import netiquette.admin.component.EmptyState;
import netiquette.engine.Surface;
import netiquette.server.ruleset.RuleView;

/** Rules by where they speak; all of them, or those that have all the words that somebody looks for. */
final class RuleSearch extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleView> rules;
    private final TextField words = new TextField(getTranslation("rules.search"));
    private final Paragraph count = new Paragraph();
    private final Div groups = new Div();

    RuleSearch(List<RuleView> rules) {
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
        List<String> wanted = words.getValue().isBlank()
                ? List.of()
                : List.of(folded(words.getValue()).strip().split("\\s+"));
        List<RuleView> found = rules.stream().filter(rule -> has(rule, wanted)).toList();
        count.setText(getTranslation("rules.found", found.size(), rules.size()));
        count.setVisible(!wanted.isEmpty());
        groups.removeAll();
        if (found.isEmpty()) {
            groups.add(new EmptyState("rules", getTranslation("rules.none"), getTranslation("rules.none.next")));
        }
        Arrays.stream(Surface.values())
                .forEach(surface -> add(
                        surface,
                        found.stream().filter(rule -> rule.surface() == surface).toList()));
    }

    private void add(Surface surface, List<RuleView> some) {
        if (!some.isEmpty()) {
            groups.add(new RuleGroup(surface, some));
        }
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
