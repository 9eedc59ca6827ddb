package netiquette.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class SecondFactorsTest {
    private static final Duration STEP = Duration.ofSeconds(30);

    private final SecondFactors factors;
    private final LogIn logIn;
    private final Members members;
    private final Welcomes welcomes;
    private final FakeClock clock;
    private final JdbcClient sql;
    private final Scene.Sales sales;
    private final Member member;
    private Enrolment enrolment = new Enrolment("", "");
    private List<String> recovery = List.of();

    SecondFactorsTest(
            SecondFactors factors,
            LogIn logIn,
            Members members,
            Welcomes welcomes,
            FakeClock clock,
            JdbcClient sql,
            Scene scene) {
        this.factors = factors;
        this.logIn = logIn;
        this.members = members;
        this.welcomes = welcomes;
        this.clock = clock;
        this.sql = sql;
        sales = scene.sales();
        member = scene.addWithPassword(sales.team(), Role.LEAD);
    }

    @BeforeEach
    void connect() {
        enrolment = factors.begin(member.id());
        recovery = factors.confirm(member.id(), enrolment, code());
        clock.pass(STEP);
    }

    @Test
    void stopsHalfwayBehindThePassword() {
        Authentication halfway = signIn();

        assertThat(halfway.getAuthorities()).extracting("authority").containsExactly("ROLE_HALFWAY");
        assertThat(((SignedIn) halfway.getPrincipal()).afterTheSecondStep())
                .isEqualTo(members.session(member.id()).orElseThrow());
    }

    @Test
    void letsACodeThroughOnce() {
        String code = code();
        factors.pass(member.id(), code.substring(0, 3) + " " + code.substring(3));

        assertThatThrownBy(() -> factors.pass(member.id(), code)).isInstanceOf(SecondFactorException.class);
        clock.pass(STEP);
        factors.pass(member.id(), code());
    }

    @Test
    void toleratesAClockThatIsHalfAMinuteWrongAndNoMore() {
        String early = code();
        clock.pass(STEP);
        factors.pass(member.id(), early);

        String tooEarly = code();
        clock.pass(STEP.multipliedBy(2));
        assertThatThrownBy(() -> factors.pass(member.id(), tooEarly)).isInstanceOf(SecondFactorException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "000000", "12345", "1234567", "abcdef", "\u0661\u0662\u0663\u0664\u0665\u0666", "AAAAAAAAAA"
            })
    void refusesAnythingElse(String typed) {
        assertThatThrownBy(() -> factors.pass(member.id(), typed.equals(code()) ? "x" : typed))
                .isInstanceOf(SecondFactorException.class);
    }

    @Test
    void locksAfterFiveTries() {
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> factors.pass(member.id(), "x")).hasMessageContaining("second-factor-wrong");
        }
        assertThatThrownBy(() -> factors.pass(member.id(), code())).hasMessageContaining("second-factor-wait");

        clock.pass(Duration.ofMinutes(1));
        factors.pass(member.id(), code());
    }

    @Test
    void acceptsEachRecoveryCodeOnce() {
        assertThat(recovery).hasSize(8).doesNotHaveDuplicates();
        factors.pass(member.id(), recovery.getFirst().toLowerCase(java.util.Locale.ROOT));

        assertThatThrownBy(() -> factors.pass(member.id(), recovery.getFirst()))
                .isInstanceOf(SecondFactorException.class);
        factors.pass(member.id(), recovery.getLast());
    }

    @Test
    void isAskedForOnlyOnceTheAppHasShownACode() {
        Enrolment begun = factors.begin(sales.lead().id());

        assertThatThrownBy(() -> factors.confirm(sales.lead().id(), begun, "000000"))
                .isInstanceOf(SecondFactorException.class);
        assertThat(factors.has(sales.lead().id())).isFalse();
        assertThat(begun.uri()).startsWith("otpauth://totp/Netiquette:").contains("secret=" + begun.secret());
    }

    @Test
    void goesWithACodeOrANewWayIntoTheAccount() {
        assertThatThrownBy(() -> factors.remove(member.id(), "000001")).isInstanceOf(SecondFactorException.class);
        assertThat(factors.has(member.id())).isTrue();

        String code = welcomes.again(sales.lead().id(), member.id()).code();
        welcomes.accept(code, "een heel ander paars wachtwoord");
        assertThat(factors.has(member.id())).isFalse();

        connect();
        factors.remove(member.id(), code());
        assertThat(factors.has(member.id())).isFalse();
    }

    @Test
    void isNotReadableInTheDatabase() {
        String stored = sql.sql("select secret from second_factor where member_id = ?")
                .param(member.id().value())
                .query(String.class)
                .single();

        assertThat(stored).doesNotContainIgnoringCase(enrolment.secret());
    }

    private String code() {
        return AppInHand.code(enrolment, clock.instant());
    }

    private Authentication signIn() {
        return logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(member.email(), Scene.PASSWORD));
    }
}
