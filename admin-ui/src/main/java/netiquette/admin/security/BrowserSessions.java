package netiquette.admin.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is signed in where, and in which browser; what is known of a session goes with it. */
@Component
public class BrowserSessions extends SessionRegistryImpl {
    private final Map<String, SeenBrowser> browsers = new ConcurrentHashMap<>();

    @Override
    public void registerNewSession(String session, Object person) {
        super.registerNewSession(session, person);
        asking().ifPresent(browser -> browsers.put(session, browser));
    }

    @Override
    public void removeSessionInformation(String session) {
        super.removeSessionInformation(session);
        browsers.remove(session);
    }

    /** In which browser somebody signed in; empty if it did not say, or is not known here. */
    public Optional<SeenBrowser> browser(String session) {
        return Optional.ofNullable(browsers.get(session));
    }

    private static Optional<SeenBrowser> asking() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? SeenBrowser.in(now.getRequest().getHeader(HttpHeaders.USER_AGENT))
                : Optional.empty();
    }
}
