package netiquette.admin.today;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import netiquette.admin.component.Moments;
import netiquette.admin.insight.WeekWords;
import netiquette.server.insight.Counts;
import netiquette.server.insight.RuleWeek;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;

/** Which rules people went against last week or said did not fit, and what rules that only watch would have said. */
final class AnnoyancePanel extends Section {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 5;

    AnnoyancePanel(RuleSet set, Counts counts) {
        addClassName("panel");
        setId("annoys");
        add(new H2(getTranslation("today.annoys")));
        List<RuleWeek> weeks = counts.lastWeek(set.team());
        if (weeks.isEmpty()) {
            add(quiet(getTranslation(counts.areKept() ? "today.annoys.none" : "today.annoys.off")));
            return;
        }
        Map<String, RuleView> rules = set.rules().stream().collect(Collectors.toMap(RuleView::id, Function.identity()));
        String monday = Moments.day(counts.lastMonday());
        List<RuleWeek> annoying = top(weeks, rules, RuleWeek::objections);
        add(quiet(getTranslation(annoying.isEmpty() ? "today.annoys.calm" : "today.annoys.about", monday)));
        add(annoying, rules);
        List<RuleWeek> watching = top(weeks, rules, week -> week.sum().watched());
        if (!watching.isEmpty()) {
            add(new H3(getTranslation("today.watching")));
            add(watching, rules);
        }
    }

    private void add(List<RuleWeek> weeks, Map<String, RuleView> rules) {
        if (weeks.isEmpty()) {
            return;
        }
        Links links = new Links();
        weeks.forEach(week -> Optional.ofNullable(rules.get(week.sum().rule()))
                .ifPresent(rule -> links.add(rule, new WeekWords(week))));
        add(links);
    }

    /** Those that have most of something, of rules that are there still. */
    private static List<RuleWeek> top(List<RuleWeek> weeks, Map<String, RuleView> rules, ToIntFunction<RuleWeek> much) {
        return weeks.stream()
                .filter(week -> much.applyAsInt(week) > 0
                        && rules.containsKey(week.sum().rule()))
                .sorted(Comparator.comparingInt(much).reversed())
                .limit(MOST)
                .toList();
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
