package netiquette.admin.situation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import netiquette.admin.component.Spoken;
import netiquette.engine.fact.Fact;
import netiquette.server.ruleset.Group;
import org.jspecify.annotations.Nullable;

/** As whom one looks: a buyer, a recruiter, or nobody in particular. In a team this is always known. */
record GroupFact(Fact fact, CheckboxGroup<Group> field, List<Group> groups) implements FactField {
    static FactField of(Fact fact, List<Group> groups, Command changed) {
        CheckboxGroup<Group> field = new CheckboxGroup<>();
        field.setId("fact-" + fact.key());
        field.setLabel(field.getTranslation("try.as"));
        field.setItems(groups);
        field.setItemLabelGenerator(group -> Spoken.text(group.title()));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.execute();
            }
        });
        return new GroupFact(fact, field, groups);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(@Nullable Object value) {
        List<?> names = value instanceof List<?> given ? given : List.of();
        field.select(
                groups.stream().filter(group -> names.contains(group.name())).toList());
    }

    @Override
    public Optional<Object> value() {
        return Optional.of(groups.stream()
                .filter(field.getValue()::contains)
                .map(Group::name)
                .toList());
    }
}
