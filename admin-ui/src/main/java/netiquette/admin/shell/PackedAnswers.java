package netiquette.admin.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * Vaadin keeps the last answer of every tab, in case the browser did not get it: as long as the whole screen that it drew, and for one
 * curly quote in it two bytes each character. It was half of what a session weighs; deflated it is a tenth of that.
 */
final class PackedAnswers extends UidlRequestHandler {
    private static final long serialVersionUID = 1L;

    /** Shorter ones are left as they are. */
    private static final int SHORT = 4_096;

    /** Every answer begins with it, and nothing that is deflated does. */
    private static final String OPEN = "{";

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        UI ui = session.getService().findUI(request);
        if (ui == null) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        UIInternals kept = ui.getInternals();
        if (kept.getLastRequestResponse() != null) {
            kept.setLastRequestResponse(unpacked(kept.getLastRequestResponse()));
        }
        Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, body);
        if (kept.getLastRequestResponse() != null) {
            kept.setLastRequestResponse(packed(kept.getLastRequestResponse()));
        }
        return answer;
    }

    static String packed(String answer) throws IOException {
        if (answer.length() < SHORT) {
            return answer;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream to = new DeflaterOutputStream(bytes, fast)) {
            to.write(answer.getBytes(UTF_8));
        } finally {
            fast.end();
        }
        return bytes.toString(ISO_8859_1);
    }

    static String unpacked(String kept) throws IOException {
        if (kept.startsWith(OPEN)) {
            return kept;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InflaterOutputStream to = new InflaterOutputStream(bytes)) {
            to.write(kept.getBytes(ISO_8859_1));
        }
        return bytes.toString(UTF_8);
    }
}
