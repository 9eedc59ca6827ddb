package netiquette.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.admin.component.FieldErrors;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;

/** One more team, with the rules as shipped. */
final class TeamForm extends Div {
    private static final long serialVersionUID = 1L;

    TeamForm(Refusals refusals, SerializableConsumer<String> added) {
        addClassNames("form", "people-form");
        TextField name = new TextField(getTranslation("setup.team"));
        name.setId("team-name");
        name.setHelperText(getTranslation("people.teams.help"));
        FieldErrors errors = new FieldErrors(refusals).at("teamName", name);
        Button add = new Button(getTranslation("people.teams.go"), click -> {
            try {
                added.accept(name.getValue());
            } catch (Refusal refusal) {
                errors.showAndFocus(refusal);
            }
        });
        add.setId("add-team");
        add(name, add);
    }
}
