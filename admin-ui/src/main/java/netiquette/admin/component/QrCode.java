package netiquette.admin.component;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A text for a camera. It is drawn here; nobody else gets to see it. */
public final class QrCode extends Image {
    private static final long serialVersionUID = 1L;

    /** Light modules around it, by which a camera finds it. */
    private static final int MARGIN = 2;

    /**
     * A drawing.
     *
     * @param text what the camera reads
     * @param alternative what it is for, for whoever does not see it
     */
    public QrCode(String text, String alternative) {
        super("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawn(text)), alternative);
        addClassName("qr-code");
    }

    private static byte[] drawn(String text) {
        BitMatrix modules = modules(text);
        int size = modules.getWidth();
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < size; y++) {
            BitArray row = modules.getRow(y, null);
            for (int x = row.getNextSet(0); x < size; x = row.getNextSet(x)) {
                int end = row.getNextUnset(x);
                dark.append("M%d %dh%dv1h%dz".formatted(x, y, end - x, x - end));
                x = end;
            }
        }
        String frame = "M0 0h%dv%dH0z".formatted(size, size);
        Element svg =
                new Element("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("shape-rendering", "crispEdges");
        // The other way in makes small letters of its name.
        svg.attributes().put("viewBox", String.join(" ", "0", "0", String.valueOf(size), String.valueOf(size)));
        svg.appendElement("path").attr("fill", "#fff").attr("d", frame);
        svg.appendElement("path").attr("d", dark.toString());
        return svg.outerHtml().getBytes(StandardCharsets.US_ASCII);
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a picture", e);
        }
    }
}
