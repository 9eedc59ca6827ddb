package netiquette.admin.publication;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LevelBadge;
import netiquette.admin.component.RuleReading;
import netiquette.admin.component.Spoken;
import netiquette.engine.Rule;
import netiquette.server.ruleset.PublishedRule;
import netiquette.server.ruleset.Voice;

/** One rule of a revision: its sentence, and behind it all of it. */
final class PublishedRuleDetails extends Details {
    private static final long serialVersionUID = 1L;

    PublishedRuleDetails(PublishedRule published) {
        Rule rule = published.rule();
        setId("rule-" + rule.id());
        addClassName("published-rule");
        Span sentence = new Span(Spoken.text(rule.says()));
        sentence.addClassName("rule-sentence");
        Div marks = new Div(new LevelBadge(rule.level()));
        marks.addClassName("marks");
        if (published.voice() == Voice.WATCHES) {
            marks.add(new Chip(getTranslation("rule.watches"), "changed"));
        }
        setSummary(new Div(sentence, marks));
        addOpenedChangeListener(opened -> {
            removeAll();
            add(reading(published, rule));
        });
    }

    private static RuleReading reading(PublishedRule published, Rule rule) {
        return new RuleReading(published.voice(), rule.level())
                .with("rule.condition", published.condition())
                .with("rule.says", rule.says())
                .with("rule.because", rule.because())
                .with("rule.but", rule.but());
    }
}
