package netiquette.admin.situation;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import netiquette.admin.component.DayField;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Choice;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is no text: a number, a day, a word out of a few.
 *
 * @param <V> what the field holds
 * @param shown from JSON to the field
 * @param taken from the field to JSON
 */
record PlainFact<V>(Fact fact, AbstractField<?, V> field, Function<Object, V> shown, Function<V, Object> taken)
        implements FactField {
    private static final String YES = "yes";
    private static final String NO = "no";

    static FactField of(Fact fact, Command changed) {
        PlainFact<?> made = switch (fact.type()) {
            case FLAG ->
                new PlainFact<>(
                        fact,
                        words(fact, List.of(YES, NO), word -> translate(word.equals(YES) ? "fact.yes" : "fact.no")),
                        value -> (boolean) value ? YES : NO,
                        YES::equals);
            case CHOICE ->
                new PlainFact<>(
                        fact,
                        words(fact, fact.choices().stream().map(Choice::key).toList(), word -> named(fact, word)),
                        String::valueOf,
                        word -> word);
            case NUMBER ->
                new PlainFact<>(
                        fact, new IntegerField(label(fact)), value -> ((Number) value).intValue(), number -> number);
            case DATE ->
                new PlainFact<>(
                        fact,
                        new DayField(label(fact)),
                        value -> LocalDate.parse(String.valueOf(value)),
                        LocalDate::toString);
            case TEXT, GROUPS, LABELS -> throw new IllegalArgumentException("no plain fact: " + fact.key());
        };
        made.field.setId("fact-" + fact.key());
        made.field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.execute();
            }
        });
        return made;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(@Nullable Object value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(shown.apply(value));
        }
    }

    @Override
    public Optional<Object> value() {
        return field.isEmpty() ? Optional.empty() : Optional.of(taken.apply(field.getValue()));
    }

    private static Select<String> words(Fact fact, List<String> words, UnaryOperator<String> name) {
        Select<String> select = new Select<>();
        select.setLabel(label(fact));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("try.unknown"));
        select.setItems(words);
        select.setItemLabelGenerator(word -> word == null ? translate("try.unknown") : name.apply(word));
        return select;
    }

    private static String named(Fact fact, String word) {
        return fact.choice(word).map(choice -> Spoken.text(choice.name())).orElse(word);
    }

    private static String label(Fact fact) {
        return Words.capital(Spoken.text(fact.name()));
    }
}
