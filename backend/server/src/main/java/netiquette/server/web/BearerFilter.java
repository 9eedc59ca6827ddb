package netiquette.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.Devices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises a device by its token; whoever brings none, or another, stays unknown. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final Devices devices;
    private final SecurityContextHolderStrategy holder;

    BearerFilter(Devices devices, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        this.devices = devices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(devices::withToken)
                .ifPresent(this::remember);
        chain.doFilter(request, response);
    }

    private static Optional<String> token(@Nullable String header) {
        if (header == null || header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(header.substring(SCHEME.length()).strip());
    }

    /** Where this application keeps it: the place that all applications of a process share belongs to the last that started. */
    private void remember(Device device) {
        SecurityContext context = holder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(device, null, List.of()));
        holder.setContext(context);
    }
}
