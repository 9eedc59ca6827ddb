package netiquette.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.secret.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class LogInTest {
    private static final String NOBODY = "niemand@example.org";

    private final LogIn logIn;
    private final Members members;
    private final LogInFailureTable failures;
    private final FakeClock clock;
    private final Member member;

    LogInTest(LogIn logIn, Members members, LogInFailureTable failures, FakeClock clock, Scene scene) {
        this.logIn = logIn;
        this.members = members;
        this.failures = failures;
        this.clock = clock;
        this.member = scene.addWithPassword(scene.sales().team(), Role.LEAD);
    }

    @Test
    void letsAMemberInByAddressAndPassword() {
        Authentication signedIn = tryOnce(" " + member.email().toUpperCase(Locale.ROOT) + " ", Scene.PASSWORD);

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getPrincipal())
                .isEqualTo(members.session(member.id()).orElseThrow());
        assertThat(signedIn.getAuthorities())
                .extracting("authority")
                .containsExactly(
                        "ROLE_READ_AGREED",
                        "ROLE_TAKE_PART",
                        "ROLE_READ_PUBLISHED",
                        "ROLE_READ_DRAFT",
                        "ROLE_TRY",
                        "ROLE_APPROVE",
                        "ROLE_KEEP");
        assertThat(signedIn.getCredentials()).isNull();
    }

    @Test
    void answersTheSameForAnUnknownNameAndAnotherPassword() {
        forget(NOBODY);

        assertThatThrownBy(() -> tryOnce(NOBODY, "zomaar wat woorden"))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("no such name and password");
        assertThatThrownBy(() -> tryOnce(member.email(), "zomaar wat woorden"))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("no such name and password");
    }

    @Test
    void locksForAMinuteAfterFiveFailures() {
        fail(member.email(), 5);

        assertThatThrownBy(() -> tryOnce(member.email(), Scene.PASSWORD)).isInstanceOf(LockedException.class);

        clock.pass(Duration.ofMinutes(1));
        assertThat(tryOnce(member.email(), Scene.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void locksUnknownNamesAlike() {
        forget(NOBODY);
        fail(NOBODY, 5);

        assertThatThrownBy(() -> tryOnce(NOBODY, "zomaar wat woorden")).isInstanceOf(LockedException.class);
    }

    @Test
    void locksLongerWithEveryFurtherFailureUpToAQuarterOfAnHour() {
        fail(member.email(), 5);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThatThrownBy(() -> tryOnce(member.email(), "zomaar wat woorden"))
                    .as("within %s minutes", minutes)
                    .isInstanceOf(LockedException.class);
            clock.pass(Duration.ofSeconds(1));
            fail(member.email(), 1);
        }
    }

    @Test
    void startsCountingAnewAfterALogIn() {
        fail(member.email(), 4);
        tryOnce(member.email(), Scene.PASSWORD);

        fail(member.email(), 4);

        assertThat(tryOnce(member.email(), Scene.PASSWORD).isAuthenticated()).isTrue();
    }

    private void fail(String email, int times) {
        for (int failures = 0; failures < times; failures++) {
            assertThatThrownBy(() -> tryOnce(email, "zomaar wat woorden"))
                    .isExactlyInstanceOf(BadCredentialsException.class);
        }
    }

    private void forget(String email) {
        failures.forget(Sha256.of(email));
    }

    private Authentication tryOnce(String email, String password) {
        return logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
