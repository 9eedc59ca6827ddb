package netiquette.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionAgeTest {
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void endsASessionAfterEightHours() throws Exception {
        pass(SessionAge.LONGEST.minusMinutes(1));
        assertThat(session.isInvalid()).isFalse();
        pass(SessionAge.LONGEST);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void letsARequestThroughEitherWay() throws Exception {
        assertThat(pass(Duration.ZERO).getRequest()).isNotNull();
        assertThat(pass(Duration.ofDays(1)).getRequest()).isNotNull();
    }

    private MockFilterChain pass(Duration later) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        MockFilterChain chain = new MockFilterChain();
        new SessionAge(Clock.offset(Clock.systemUTC(), later)).doFilter(request, new MockHttpServletResponse(), chain);
        return chain;
    }
}
