package netiquette.admin.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What a browser may load on a screen. Inline scripts run only with the nonce of this one response; inline
 * styles and evaluated expressions are what this version of Vaadin cannot do without.
 *
 * @see "backend/decisions/0003-content-security-policy-of-the-screens.md"
 */
@Component
class PagePolicy implements VaadinServiceInitListener {
    /** For every answer that is not a screen. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PagePolicy::protect);
    }

    private static void protect(IndexHtmlResponse page) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        for (Element inline : page.getDocument().select("script")) {
            inline.attr("nonce", nonce);
        }
        page.getVaadinResponse().setHeader("Content-Security-Policy", forScreens(nonce));
    }

    private static String forScreens(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'self'",
                "frame-ancestors 'none'");
    }
}
