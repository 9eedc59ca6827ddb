package netiquette.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.team.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class WelcomesTest {
    private static final String EMAIL = "noor.%s@example.org";

    private final Welcomes welcomes;
    private final Members members;
    private final LogIn logIn;
    private final FakeClock clock;
    private final Scene scene;
    private final Team team;
    private final MemberId lead;
    private final String email;

    WelcomesTest(Welcomes welcomes, Members members, LogIn logIn, FakeClock clock, Scene scene) {
        this.welcomes = welcomes;
        this.members = members;
        this.logIn = logIn;
        this.clock = clock;
        this.scene = scene;
        Scene.Sales sales = scene.sales();
        this.team = sales.team();
        this.lead = sales.lead().id();
        this.email = EMAIL.formatted(team.id());
    }

    @Test
    void bringSomebodyInWhoChoosesThePassword() {
        Welcome welcome = invite(Role.MEMBER);
        assertThat(members.expected(team.id())).contains(welcome.member().id());
        assertThat(welcomes.greet(welcome.code().toLowerCase(java.util.Locale.ROOT)))
                .contains(welcome.member());

        assertThat(welcomes.accept(welcome.code(), "lantaarn boven het water")).isEqualTo(welcome.member());

        assertThat(members.expected(team.id())).doesNotContain(welcome.member().id());
        assertThat(signIn("lantaarn boven het water")).isTrue();
        assertThat(welcome.toString()).doesNotContain(welcome.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody has this password", "lantaarn boven het water"})
    void letNobodyInBeforeThat(String password) {
        invite(Role.MEMBER);
        assertThatThrownBy(() -> signIn(password)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void workOnceForAWeekAndOnlyTheLatest() {
        Welcome first = invite(Role.LEAD);
        Welcome second = welcomes.again(lead, first.member().id());
        assertThat(welcomes.greet(first.code())).isEmpty();
        assertThatThrownBy(() -> welcomes.accept(second.code(), "kort")).isInstanceOf(InvalidDetailException.class);
        clock.pass(Duration.ofDays(6));
        welcomes.accept(second.code(), "lantaarn boven het water");
        assertThatThrownBy(() -> welcomes.accept(second.code(), "een ander wachtwoord"))
                .isInstanceOf(WelcomeOverException.class);
        Welcome late = welcomes.again(lead, first.member().id());
        clock.pass(Duration.ofDays(8));
        assertThat(welcomes.greet(late.code())).isEmpty();
        assertThat(signIn("lantaarn boven het water"))
                .as("the old password, until a new one is chosen")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "AAAA-BBBB-CCCC-DDDD-EEEE", "'; drop table member; --", "\u0000", "23456789ABCDEFGHJKMN"
            })
    void greetNobodyWithACodeThatWasNeverGiven(String code) {
        assertThat(welcomes.greet(code)).isEmpty();
    }

    @Test
    void areForThoseWhoMay() {
        MemberId outsider = scene.sales().lead().id();
        MemberId member = scene.add(team, Role.MEMBER).id();
        MemberId administrator = scene.add(team, Role.ADMINISTRATOR).id();
        NewMember wanted = new NewMember("Noor Bakker", email, Role.MEMBER, team.id());
        for (MemberId no : new MemberId[] {outsider, member, MemberId.random()}) {
            assertThatThrownBy(() -> welcomes.invite(no, wanted)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> welcomes.again(no, lead)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> members.remove(no, lead)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> members.changeRole(no, lead, Role.MEMBER)).isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> invite(Role.ADMINISTRATOR)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> members.changeRole(lead, member, Role.ADMINISTRATOR))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> members.remove(lead, administrator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> members.remove(lead, lead)).as("oneself").isInstanceOf(NotAllowedException.class);
        members.changeRole(administrator, member, Role.LEAD);
        assertThat(members.get(member).role()).isEqualTo(Role.LEAD);
        members.remove(lead, member);
        assertThat(members.find(member)).isEmpty();
    }

    private Welcome invite(Role role) {
        return welcomes.invite(lead, new NewMember("Noor Bakker", email, role, team.id()));
    }

    private boolean signIn(String password) {
        return logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password))
                .isAuthenticated();
    }
}
