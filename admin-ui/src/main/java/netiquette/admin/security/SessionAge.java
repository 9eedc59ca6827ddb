package netiquette.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session eight hours after it began, however busy it is. */
final class SessionAge extends OncePerRequestFilter {
    /** OWASP ASVS 5.0 asks for an end; eight hours are a working day. */
    static final Duration LONGEST = Duration.ofHours(8);

    private final Clock clock;

    SessionAge(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null && !age(session).minus(LONGEST).isNegative()) {
            session.invalidate();
        }
        rest.doFilter(request, response);
    }

    private Duration age(HttpSession session) {
        return Duration.between(Instant.ofEpochMilli(session.getCreationTime()), clock.instant());
    }
}
