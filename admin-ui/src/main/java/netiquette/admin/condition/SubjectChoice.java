package netiquette.admin.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.predicate.PredicateKind;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.Vocabulary;
import tools.jackson.databind.node.ObjectNode;

/** What a condition is about: a fact, a dial or a group, as its kind wants. */
record SubjectChoice(String id, ObjectNode condition, Vocabulary words, Blank blank, ConditionEditor.Actions actions) {
    /** What stands behind the word: another one may want other things beside it. */
    Optional<Component> of(PredicateKind kind) {
        return switch (kind.subject()) {
            case CONDITION, CONDITIONS, SIGNALS -> Optional.empty();
            case DIAL ->
                Optional.of(choice(
                        "condition.dial",
                        kind,
                        words.dials().stream().map(DialView::name).toList(),
                        this::dial,
                        actions::dial));
            case GROUP ->
                Optional.of(choice(
                        "condition.group",
                        kind,
                        words.groups().stream().map(Group::name).toList(),
                        this::group,
                        name -> {
                            condition.put(kind.key(), name);
                            actions.changed();
                        }));
            default ->
                Optional.of(choice(
                        "condition.fact",
                        kind,
                        blank.facts(kind).stream().map(Fact::key).toList(),
                        Labels::fact,
                        key -> actions.about(kind, Facts.byKey(key).orElseThrow())));
        };
    }

    private Select<String> choice(
            String label,
            PredicateKind kind,
            List<String> names,
            UnaryOperator<String> name,
            SerializableConsumer<String> chosen) {
        Select<String> select = new Select<>();
        select.setId(id + "-subject");
        select.setLabel(select.getTranslation(label));
        String now = condition.path(kind.key()).asString("");
        select.setItems(Stream.concat(names.stream(), Stream.of(now)).distinct().toList());
        select.setItemLabelGenerator(item -> item == null ? "" : name.apply(item));
        select.setValue(now);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
        return actions.focusable(select);
    }

    private String dial(String name) {
        return words.dials().stream()
                .filter(dial -> dial.name().equals(name))
                .findFirst()
                .map(dial -> Spoken.text(dial.asks()))
                .orElse(name);
    }

    private String group(String name) {
        return words.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .map(group -> Spoken.text(group.title()))
                .orElse(name);
    }
}
