package netiquette.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import netiquette.admin.component.FieldErrors;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.team.Team;

/** Whom to bring in, into which team, and what they may do there. */
final class InviteForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors;
    private final SerializableConsumer<NewMember> invited;
    private final TextField name = new TextField(getTranslation("setup.name.theirs"));
    private final EmailField email = new EmailField(getTranslation("setup.email"));
    private final RoleChoice role;
    private final TeamChoice team = new TeamChoice("people.team", "team");

    InviteForm(Role mine, Refusals refusals, SerializableConsumer<NewMember> invited) {
        this.invited = invited;
        addClassNames("form", "people-form");
        errors = new FieldErrors(refusals).at("name", name).at("email", email);
        name.setId("name");
        email.setId("email");
        role = new RoleChoice(Role.MEMBER, mine::covers);
        role.setId("role");
        role.setLabel(getTranslation("people.role"));
        role.setHelperText(role.means());
        role.addValueChangeListener(chosen -> role.setHelperText(role.means()));
        team.setManualValidation(true);
        team.setErrorMessage(getTranslation("people.team.missing"));
        Button invite = new Button(getTranslation("people.invite.go"), click -> invite());
        invite.setId("invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, email, role, team, invite);
    }

    /** The teams that somebody may be brought into. */
    void offer(List<Team> teams, Team chosen) {
        team.offer(teams, chosen);
    }

    private void invite() {
        team.setInvalid(team.isEmpty());
        if (team.isEmpty()) {
            team.focus();
            return;
        }
        try {
            invited.accept(new NewMember(
                    name.getValue(),
                    email.getValue(),
                    role.getValue(),
                    team.getValue().id()));
        } catch (Refusal refusal) {
            errors.showAndFocus(refusal);
            return;
        }
        errors.clear();
        name.clear();
        email.clear();
    }
}
