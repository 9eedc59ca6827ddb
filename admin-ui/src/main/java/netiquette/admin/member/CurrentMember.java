package netiquette.admin.member;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.SignedIn;
import netiquette.server.team.TeamId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is signed in. */
@Component
public class CurrentMember {
    private final AuthenticationContext authentication;
    private final Members members;

    CurrentMember(AuthenticationContext authentication, Members members) {
        this.members = members;
        this.authentication = authentication;
    }

    /**
     * The person in front of the screen.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public Member get() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(person -> !person.halfway())
                .map(SignedIn::member)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The id that services ask for. */
    public MemberId id() {
        return get().id();
    }

    /** The team of this person. */
    public TeamId team() {
        return get().team();
    }

    /** Whether this person may do something else by now than when they signed in, has another password, or no account any more. */
    public boolean isOutdated() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(then -> !members.session(then.member().id()).equals(Optional.of(then.afterTheSecondStep())))
                .isPresent();
    }

    /** Whoever has given the right password, and not yet the code that is asked for behind it. */
    public Optional<Member> halfway() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(SignedIn::halfway)
                .map(SignedIn::member);
    }

    /** Signs in whoever was halfway, under another session id. */
    public void goAllTheWay() {
        SignedIn person = authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow()
                .afterTheSecondStep();
        SecurityContext context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        HttpServletRequest request = VaadinServletRequest.getCurrent();
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        request.changeSessionId();
    }

    /** Ends the session, here and on the server. */
    public void signOut() {
        authentication.logout();
    }
}
