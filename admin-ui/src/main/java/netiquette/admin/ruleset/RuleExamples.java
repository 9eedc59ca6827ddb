package netiquette.admin.ruleset;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Symbol;
import netiquette.server.ruleset.ExampleResult;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.RuleDocument;

/** The examples of a rule, each with what the draft makes of it now; more can be added, and each can go. */
final class RuleExamples extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleDraft draft;
    private final SerializableConsumer<RuleDocument> changed;
    private final boolean canChange;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph about = new Paragraph();

    /** To be read alone. */
    RuleExamples(RuleDraft draft) {
        this.draft = draft;
        changed = none -> {};
        canChange = false;
        list.addClassName("examples");
        about.addClassName("quiet");
        add(new Panel(getTranslation("rule.examples"), about, list));
        run();
    }

    RuleExamples(RuleDraft draft, List<Group> groups, SerializableConsumer<RuleDocument> changed) {
        this.draft = draft;
        this.changed = changed;
        canChange = true;
        list.addClassName("examples");
        about.addClassName("quiet");
        Button more = new Button(
                getTranslation("example.new"),
                click -> new ExampleDialog(
                                draft.rule().orElseThrow().surface(),
                                groups,
                                draft::speaks,
                                (fires, facts) ->
                                        changed.accept(draft.document().withExample(fires, facts)))
                        .open());
        more.setId("new-example");
        add(new Panel(getTranslation("rule.examples"), about, list, more));
        run();
    }

    void run() {
        list.removeAll();
        List<ExampleResult> results = draft.examples();
        long red = results.stream().filter(result -> !result.passed()).count();
        about.setText(
                results.isEmpty()
                        ? getTranslation("rule.examples.none")
                        : getTranslation("rule.examples.about", results.size(), red));
        int firing = 0;
        int silent = 0;
        for (ExampleResult result : results) {
            list.add(line(result, result.shouldFire() ? firing++ : silent++));
        }
    }

    private ListItem line(ExampleResult result, int place) {
        Span outcome = new Span(getTranslation(outcomeKey(result)));
        outcome.addClassName("outcome");
        Span facts = new Span(FactWords.of(result.facts()));
        Div words = new Div(outcome, facts);
        if (canChange) {
            words.add(remove(result, place, facts.getText()));
        }
        ListItem item = new ListItem(new Symbol(result.passed() ? "passed" : "failed"), words);
        item.addClassName(result.passed() ? "is-passed" : "is-failed");
        return item;
    }

    private Button remove(ExampleResult result, int place, String facts) {
        Button remove = new Button(
                getTranslation("example.remove"),
                click -> changed.accept(draft.document().withoutExample(result.shouldFire(), place)));
        remove.setId((result.shouldFire() ? "remove-fires-" : "remove-silent-") + place);
        remove.setAriaLabel(getTranslation("example.remove.this", facts));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return remove;
    }

    private static String outcomeKey(ExampleResult result) {
        if (result.shouldFire()) {
            return result.passed() ? "example.speaks" : "example.should-speak";
        }
        return result.passed() ? "example.silent" : "example.should-be-silent";
    }
}
