package netiquette.admin.device;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import netiquette.admin.component.CopyLine;
import netiquette.admin.component.QrCode;
import netiquette.server.pairing.PairingCode;

/** Address and code in one: to be sent to somebody, or read by the camera of the telephone that is to be paired. */
final class PairingLink extends NativeDetails {
    private static final long serialVersionUID = 1L;

    PairingLink(URI address, PairingCode code) {
        addClassName("pairing-link");
        String link = of(address, code.text());
        setSummaryText(getTranslation("pairing.link.summary"));
        setContent(new Div(
                new CopyLine("pairing.link", link, "link"), new QrCode(link, getTranslation("pairing.link.picture"))));
    }

    /** What stands behind the number sign is for the extension; no browser sends it to a server. */
    static String of(URI address, String code) {
        return address.resolve("pair") + "#pair=" + URLEncoder.encode(address.toString(), StandardCharsets.UTF_8) + ","
                + code;
    }
}
