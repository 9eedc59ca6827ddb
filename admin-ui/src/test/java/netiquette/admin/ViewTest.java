package netiquette.admin;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.member.SignedIn;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.Team;
import netiquette.server.team.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Screens without a browser, on real services. Every test has a team of its own and is signed in as its lead. */
@SpringBootTest(classes = Netiquette.class, properties = "netiquette.address=http://localhost:8080/")
public abstract class ViewTest extends SpringBrowserlessTest {
    @Autowired
    protected RuleSets ruleSets;

    @Autowired
    private Members members;

    @Autowired
    private Teams teams;

    @Autowired
    private CurrentMember currentMember;

    @Autowired
    private JdbcClient sql;

    protected Member me;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) throws IOException {
        String folder =
                Files.createTempDirectory(Path.of("target"), "netiquette").toString();
        registry.add("netiquette.data", () -> folder);
    }

    @BeforeEach
    void signIn() {
        Team team = teams.add("Inkoop");
        me = newMember("Noor Bakker", team);
        ruleSets.start(me.id(), team.id());
        enter();
        speak("en");
    }

    /** Whoever is signed in is somebody else from here on: a colleague with that role. */
    protected final void become(Role role) {
        me = newMember("Noor Bakker", myTeam(), role);
        enter();
    }

    private void enter() {
        SignedIn person = members.session(me.id()).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    protected final boolean isOutdated() {
        return currentMember.isOutdated();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        // With an administrator about, nobody could test the set-up.
        sql.sql("delete from member where role = 'ADMINISTRATOR'").update();
    }

    protected final Member newMember(String name, Team team) {
        return newMember(name, team, Role.LEAD);
    }

    protected final Member newMember(String name, Team team, Role role) {
        String email = UUID.randomUUID() + "@example.org";
        return members.add(new NewMember(name, email, role, team.id()));
    }

    protected final Team myTeam() {
        return teams.get(me.team());
    }

    /** The language of what is opened next. */
    protected final void speak(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
    }

    /** Opens an address with something behind the question mark. */
    protected final <T extends Component> T open(Class<T> view, String parameter, String value) {
        UI.getCurrent().navigate(view, QueryParameters.of(parameter, value));
        return view.cast(getCurrentView());
    }

    /** All text of a component, as it stands on the screen. */
    protected static String text(Component component) {
        return text(component.getElement());
    }

    protected final void click(String id) {
        test(find(Button.class).id(id)).click();
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getChildren().map(ViewTest::text).collect(Collectors.joining(" "));
    }
}
