package netiquette.admin.account;

import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.List;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.security.BrowserSessions;
import netiquette.server.member.MemberId;
import netiquette.server.member.SignedIn;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.stereotype.Component;

/** Where whoever is signed in here is signed in too. */
@Component
class OpenSessions {
    private final BrowserSessions registry;
    private final CurrentMember member;

    OpenSessions(BrowserSessions registry, CurrentMember member) {
        this.registry = registry;
        this.member = member;
    }

    /** All of them, this one first, the others by when they were last used. */
    List<OpenSession> all() {
        String here = VaadinSession.getCurrent().getSession().getId();
        return mine().stream()
                .map(session -> new OpenSession(
                        session.getSessionId(),
                        session.getSessionId().equals(here),
                        session.getLastRequest().toInstant(),
                        registry.browser(session.getSessionId())))
                .sorted(Comparator.comparing(OpenSession::here)
                        .thenComparing(OpenSession::used)
                        .reversed())
                .toList();
    }

    /** Ends one of them; what it asks for next, it is not given. Somebody else's stays. */
    void end(OpenSession session) {
        mine().stream()
                .filter(known -> known.getSessionId().equals(session.id()))
                .forEach(SessionInformation::expireNow);
    }

    /** By id: a person is another one to the registry after each change of their account. */
    private List<SessionInformation> mine() {
        MemberId id = member.id();
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedIn person
                        && person.member().id().equals(id))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .toList();
    }
}
