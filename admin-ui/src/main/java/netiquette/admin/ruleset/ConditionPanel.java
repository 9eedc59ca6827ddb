package netiquette.admin.ruleset;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Spoken;
import netiquette.admin.component.WholeText;
import netiquette.admin.condition.ConditionEditor;
import netiquette.engine.Language;
import netiquette.engine.predicate.Predicate;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Vocabulary;
import tools.jackson.databind.node.ObjectNode;

/** When a rule speaks: as a sentence in both languages, and as a form for whoever wants to change it. */
final class ConditionPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final ConditionEditor editor;
    private final Div sentences = new Div();
    private final Paragraph problem = new Paragraph();
    private final Details details;
    private final SerializableSupplier<ObjectNode> when;

    ConditionPanel(
            RuleView rule,
            Vocabulary words,
            SerializableSupplier<ObjectNode> when,
            SerializableSupplier<Predicate> read,
            SerializableConsumer<ObjectNode> changed) {
        this.when = when;
        addClassName("condition-panel");
        Paragraph place = new Paragraph(rule.surfaces().stream()
                .map(surface -> getTranslation("surface." + surface.key()))
                .collect(Collectors.joining(" · ")));
        place.addClassName("quiet");
        editor = new ConditionEditor(
                words,
                rule.surface(),
                shown -> shown.equals(when.get()) ? Optional.of(read.get()) : Optional.empty(),
                changed);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        details = new Details(getTranslation("condition.change"), editor);
        details.setId("condition-details");
        details.addOpenedChangeListener(event -> show());
        add(new Panel(getTranslation("rule.condition"), place, sentences, problem, details));
        say(rule);
    }

    /** Shows the condition as it stands now. */
    void show() {
        if (details.isOpened()) {
            editor.show(when.get());
        }
    }

    /** Says it as a sentence; there is nothing wrong with it. */
    void say(RuleView rule) {
        showProblem("");
        sentences.removeAll();
        sentences.add(sentence(rule, Spoken.language()));
        Arrays.stream(Language.values())
                .filter(language -> language != Spoken.language())
                .forEach(other -> sentences.add(inOther(rule, other)));
    }

    private WholeText inOther(RuleView rule, Language language) {
        WholeText sentence = sentence(rule, language);
        sentence.getElement().setAttribute("lang", language.key());
        sentence.addClassName("quiet");
        return sentence;
    }

    private WholeText sentence(RuleView rule, Language language) {
        return new WholeText(getTranslation(
                Locale.of(language.key()),
                "rule.condition.sentence",
                rule.condition().in(language)));
    }

    void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
