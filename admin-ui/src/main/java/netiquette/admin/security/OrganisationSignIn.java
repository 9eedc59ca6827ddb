package netiquette.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import netiquette.server.member.SignIns;
import netiquette.server.member.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The last step of signing in at the organisation (OpenID Connect): whoever has an account here with the address that it has
 * checked, is signed in as with a password. Nobody gets an account that way.
 */
@Component
class OrganisationSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationSignIn.class);

    private final SignIns signIns;
    private final SessionRegistry sessions;

    OrganisationSignIn(SignIns signIns, SessionRegistry sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication outside) throws IOException {
        HttpSession session = request.getSession();
        Optional<SignedIn> person = checkedAddress(outside).flatMap(signIns::vouchedFor);
        if (person.isEmpty()) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/login?unknown");
            return;
        }
        SignedIn known = person.get();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities())));
        sessions.registerNewSession(session.getId(), known);
        response.sendRedirect(request.getContextPath() + "/");
    }

    /** Why is for whoever set this up, and stands in the log. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in at the organisation failed: {}", failure.getMessage());
        response.sendRedirect(request.getContextPath() + "/login?outside");
    }

    /** What nobody has checked could be anybody's. */
    private static Optional<String> checkedAddress(Authentication outside) {
        return outside.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                : Optional.empty();
    }
}
