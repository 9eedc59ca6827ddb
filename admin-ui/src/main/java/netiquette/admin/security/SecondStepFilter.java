package netiquette.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import netiquette.server.member.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever has given the password alone to the second step, whatever page they ask for. What they may do, roles say. */
final class SecondStepFilter extends OncePerRequestFilter {
    private static final String STEP = "/second-step";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isHalfway(request) && isPage(request) && !request.getServletPath().equals(STEP)) {
            response.sendRedirect(request.getContextPath() + STEP);
            return;
        }
        rest.doFilter(request, response);
    }

    private static boolean isHalfway(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person
                && person.halfway();
    }

    private static boolean isPage(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
