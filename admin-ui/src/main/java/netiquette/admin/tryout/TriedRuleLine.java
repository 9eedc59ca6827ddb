package netiquette.admin.tryout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LevelBadge;
import netiquette.admin.component.Spoken;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.server.tryout.TriedRule;

/** How one rule came out, and why. */
final class TriedRuleLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** How it came out, and whether the draft lets it watch alone where it spoke before. */
    TriedRuleLine(TriedRule rule, boolean watchesNow) {
        addClassName("try-rule");
        setClassName("is-silent", rule.truth() == Truth.FALSE);
        setClassName("is-watching", rule.watches());
        String says = Spoken.text(rule.rule().says());
        boolean wouldSpeak = rule.watches() && (rule.truth() == Truth.TRUE || rule.isDifferent());
        Span sentence = new Span(wouldSpeak ? getTranslation("try.would-say", says) : says);
        sentence.addClassName("rule-sentence");
        sentence.setTitle(rule.rule().id());
        Div marks = new Div(new LevelBadge(rule.rule().level()));
        marks.addClassName("marks");
        if (rule.decides()) {
            marks.add(new Chip(getTranslation("try.decides"), "good"));
        }
        if (rule.watches()) {
            marks.add(new Chip(getTranslation("rule.watches"), "changed"));
        }
        if (rule.isDifferent()) {
            marks.add(new Chip(getTranslation(change(rule, watchesNow)), "changed"));
        }
        add(sentence, marks);
        rule.reasons().stream().map(Reason::says).map(TriedRuleLine::quiet).forEach(this::add);
        if (!rule.missing().isEmpty()) {
            add(quiet(getTranslation(
                    "try.missing",
                    rule.missing().stream()
                            .map(fact -> Spoken.text(fact.name()))
                            .collect(Collectors.joining(" · ")))));
        }
    }

    private static String change(TriedRule rule, boolean watchesNow) {
        if (rule.truth() == Truth.TRUE) {
            return "try.new";
        }
        return watchesNow ? "try.watches-now" : "try.gone";
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
