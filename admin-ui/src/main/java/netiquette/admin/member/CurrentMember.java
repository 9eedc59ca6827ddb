package netiquette.admin.member;

import com.vaadin.flow.spring.security.AuthenticationContext;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.SignedIn;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Component;

/** Who is signed in. */
@Component
public class CurrentMember {
    private final AuthenticationContext authentication;

    CurrentMember(AuthenticationContext authentication) {
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

    /** Ends the session, here and on the server. */
    public void signOut() {
        authentication.logout();
    }
}
