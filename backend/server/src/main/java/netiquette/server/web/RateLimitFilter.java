package netiquette.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import netiquette.server.pairing.Device;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to whoever asks too often: by device where there is one, else by address. */
final class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimits limits;
    private final Problems problems;
    private final SecurityContextHolderStrategy holder;

    RateLimitFilter(RateLimits limits, Problems problems, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Optional<Duration> wait = limits.count(caller(request), read);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = wait.get().toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                problems.of(Fault.TOO_MANY_REQUESTS, Fault.TOO_MANY_REQUESTS.key(), request, seconds),
                request,
                response);
    }

    private String caller(HttpServletRequest request) {
        @Nullable Authentication known = holder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Device device
                ? device.id().toString()
                : request.getRemoteAddr();
    }
}
