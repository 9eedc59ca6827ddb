package netiquette.admin.tryout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.Group;
import netiquette.server.tryout.Seen;

/** What a member sees, as somebody in no group or in one: exactly what the policy makes of it in such a browser. */
public final class SeenBy extends Div {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<List<String>, List<Seen>> seen;
    private final Div moments = new Div();

    /**
     * With a choice if there are groups.
     *
     * @param seen what is seen by somebody in groups of these names
     */
    public SeenBy(List<Group> groups, SerializableFunction<List<String>, List<Seen>> seen) {
        this.seen = seen;
        addClassName("seen-by");
        if (!groups.isEmpty()) {
            add(choice(groups));
        }
        add(moments);
        show(List.of());
    }

    private Select<String> choice(List<Group> groups) {
        Select<String> choice = new Select<>();
        choice.setId("seen-by");
        choice.setLabel(getTranslation("seen.by"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("seen.by.nobody"));
        choice.setItems(groups.stream().map(Group::name).toList());
        choice.setItemLabelGenerator(name -> groups.stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .map(group -> Spoken.text(group.title()))
                .orElseGet(() -> getTranslation("seen.by.nobody")));
        choice.addValueChangeListener(
                event -> show(choice.getOptionalValue().stream().toList()));
        return choice;
    }

    private void show(List<String> groups) {
        moments.removeAll();
        moments.add(new SeenList(seen.apply(groups)));
    }
}
