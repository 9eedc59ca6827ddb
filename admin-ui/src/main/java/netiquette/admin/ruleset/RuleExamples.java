package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Symbol;
import netiquette.server.ruleset.ExampleResult;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.TeamId;

/** The examples of a rule, each with what the draft makes of it now. */
final class RuleExamples extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleSets ruleSets;
    private final transient TeamId team;
    private final String rule;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph about = new Paragraph();

    RuleExamples(RuleSets ruleSets, TeamId team, String rule) {
        this.ruleSets = ruleSets;
        this.team = team;
        this.rule = rule;
        list.addClassName("examples");
        about.addClassName("quiet");
        add(new Panel(getTranslation("rule.examples"), about, list));
        run();
    }

    void run() {
        list.removeAll();
        var results = ruleSets.runExamples(team).stream()
                .filter(result -> result.rule().equals(rule))
                .toList();
        long red = results.stream().filter(result -> !result.passed()).count();
        about.setText(getTranslation("rule.examples.about", results.size(), red));
        results.forEach(result -> list.add(line(result)));
    }

    private ListItem line(ExampleResult result) {
        Span outcome = new Span(getTranslation(outcomeKey(result)));
        outcome.addClassName("outcome");
        Span facts = new Span(FactWords.of(result.facts()));
        ListItem item = new ListItem(new Symbol(result.passed() ? "passed" : "failed"), new Div(outcome, facts));
        item.addClassName(result.passed() ? "is-passed" : "is-failed");
        return item;
    }

    private static String outcomeKey(ExampleResult result) {
        if (result.shouldFire()) {
            return result.passed() ? "example.speaks" : "example.should-speak";
        }
        return result.passed() ? "example.silent" : "example.should-be-silent";
    }
}
