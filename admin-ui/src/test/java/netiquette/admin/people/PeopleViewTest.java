package netiquette.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import netiquette.admin.ViewTest;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.Role;
import netiquette.server.team.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends ViewTest {
    @Autowired
    private Members members;

    @Autowired
    private Teams teams;

    @ParameterizedTest
    @CsvSource({"nl, Nog niet binnen, De regels van het team bijhouden", "en, Not in yet, Keep the rules of the team"})
    void showsWhoBelongsHereAndWhatTheyMayDo(String language, String expected, String role) {
        speak(language);
        Component view = navigate(PeopleView.class);
        assertThat(text(view)).contains("Noor Bakker", expected);
        assertThat(text(find(PersonLine.class).single())).contains(role);
        assertThat(find(Button.class, find(PersonLine.class).single()).all())
                .as("one's own")
                .isEmpty();
    }

    @Test
    void bringsSomebodyInByALinkThatLeadsToAPassword() {
        navigate(PeopleView.class);
        String email = "daan." + me.team() + "@example.org";
        invite("Daan de Wit", email);
        String link = find(Span.class).id("link").getText();
        assertThat(link).startsWith("http://localhost:8080/welcome?code=");
        Member daan = members.withEmail(email).orElseThrow();
        assertThat(daan.role()).isEqualTo(Role.MEMBER);
        assertThat(daan.team()).isEqualTo(me.team());

        Component welcome = open(WelcomeView.class, "code", link.substring(link.indexOf('=') + 1));
        assertThat(text(welcome)).contains("Welcome, Daan de Wit", email);
        test(find(PasswordField.class).id("password")).setValue("kort");
        click("enter");
        assertThat(find(PasswordField.class).id("password").isInvalid()).isTrue();
        test(find(PasswordField.class).id("password")).setValue("een lantaarn op het plein");
        click("enter");
        assertThat(members.expected(me.team())).doesNotContain(daan.id());
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        navigate(PeopleView.class);
        invite("", "daan@example.org");
        assertThat(find(TextField.class).id("name").isInvalid()).isTrue();
        invite("Daan", me.email());
        assertThat(find(EmailField.class).id("email").getErrorMessage()).isNotBlank();
        assertThat(find(TextField.class).id("name").isInvalid()).isFalse();
    }

    @Test
    void asksOnceBeforeItRemovesSomebody() {
        Member sanne = newMember("Sanne Visser", myTeam());
        navigate(PeopleView.class);
        press("Change something about Sanne Visser");
        press("Remove Sanne Visser");
        assertThat(members.find(sanne.id())).isPresent();
        click("answer-yes");
        assertThat(members.find(sanne.id())).isEmpty();
        assertThat(text(find(PeopleList.class).single())).doesNotContain("Sanne");
    }

    private void press(String name) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .single())
                .click();
    }

    @Test
    void showsSomeOfManyAndFindsTheOthers() {
        for (int each = 0; each < 70; each++) {
            newMember("Collega %02d".formatted(each), myTeam());
        }
        newMember("Anna 100%_zeker", myTeam());
        navigate(PeopleView.class);
        assertThat(find(PersonLine.class).all()).hasSize(25);
        test(find(Button.class).withText("Show more (47 left)").single()).click();
        test(find(Button.class).withText("Show more (22 left)").single()).click();
        assertThat(find(PersonLine.class).all()).hasSize(72);
        search("collega 6");
        assertThat(find(PersonLine.class).all()).hasSize(10);
        assertThat(text(find(PeopleList.class).single())).contains("10 people found.", "Collega 69");
        search("0%_Z");
        assertThat(find(PersonLine.class).all()).hasSize(1);
        search("nobody of that name");
        assertThat(text(find(PeopleList.class).single())).contains("Nobody found.");
    }

    private void search(String typed) {
        test(find(TextField.class).id("people-search")).setValue(typed);
    }

    @Test
    void showsALeadNothingOfOtherTeams() {
        Member other = newMember("Joris Peeters", teams.add("Other"));
        assertThat(text(navigate(PeopleView.class))).doesNotContain(other.name(), "One more team");
        RoleChoice role = find(RoleChoice.class).id("role");
        assertThat(role.getListDataView().getItems())
                .containsExactly(Role.LEAD, Role.REVIEWER, Role.TRAINER, Role.MEMBER, Role.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|REVIEWER|Schrijft en publiceert niets.",
                "en|REVIEWER|Writes and publishes nothing.",
                "nl|TRAINER|probeert het uit op situaties en scenario’s",
                "en|AUDITOR|Pairs no browser and changes nothing."
            })
    void saysWhatARoleMayDoWhereItIsChosen(String language, Role role, String means) {
        speak(language);
        navigate(PeopleView.class);
        RoleChoice choice = find(RoleChoice.class).id("role");
        test(choice).selectItem(choice.getItemLabelGenerator().apply(role));
        assertThat(choice.getHelperText()).contains(means);
        String email = role.name().toLowerCase(Locale.ROOT) + "." + me.team() + "@example.org";
        invite("Sanne Visser", email);
        assertThat(members.withEmail(email).orElseThrow().role()).isEqualTo(role);
    }

    @Test
    void givesAnotherRoleAtOnce() {
        Member sanne = newMember("Sanne Visser", myTeam(), Role.MEMBER);
        navigate(PeopleView.class);
        press("Change something about Sanne Visser");
        RoleChoice hers = find(RoleChoice.class).all().stream()
                .filter(choice -> choice.getAriaLabel()
                        .filter("What Sanne Visser may do"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(hers).selectItem(hers.getItemLabelGenerator().apply(Role.AUDITOR));
        assertThat(members.get(sanne.id()).role()).isEqualTo(Role.AUDITOR);
    }

    @Test
    void keepsTeamsApartByTheirNames() {
        become(Role.ADMINISTRATOR);
        navigate(PeopleView.class);
        int before = teams.all().size();
        test(find(TextField.class).id("team-name")).setValue(" inkoop ");
        click("add-team");
        assertThat(find(TextField.class).id("team-name").getErrorMessage()).contains("a team of that name");
        assertThat(teams.all()).hasSize(before);
    }

    @Test
    void letsAnAdministratorAddATeamWithItsRules() {
        become(Role.ADMINISTRATOR);
        navigate(PeopleView.class);
        click("add-team");
        assertThat(find(TextField.class).id("team-name").isInvalid()).isTrue();
        String name = "Inkoop " + me.team().toString().substring(0, 8);
        test(find(TextField.class).id("team-name")).setValue(name);
        click("add-team");
        var team = teams.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(ruleSets.get(team.id()).inForce().number()).isEqualTo(1);
        assertThat(text(PeopleView.class.cast(getCurrentView()))).contains(name);
    }

    @Test
    void doesNotKnowALinkThatWasNeverGiven() {
        assertThat(text(open(WelcomeView.class, "code", "AAAA"))).contains("This link works no more");
    }

    private void invite(String name, String email) {
        test(find(TextField.class).id("name")).setValue(name);
        test(find(EmailField.class).id("email")).setValue(email);
        click("invite");
    }
}
