package netiquette.admin.endtoend;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import netiquette.admin.browser.Browser;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;

/**
 * Looks into closed shadow roots, which neither a page's script nor WebDriver can, over Chromium's debugging protocol;
 * presses come from a real pointer at real coordinates.
 */
final class Inside {
    private final Browser browser;

    Inside(Browser browser) {
        this.browser = browser;
    }

    /** Every text on the page that is drawn, those inside closed shadow roots included, joined by spaces. */
    String texts() {
        StringBuilder texts = new StringBuilder();
        walk(root(), node -> {
            if ("#text".equals(node.get("nodeName"))) {
                texts.append(node.get("nodeValue")).append(' ');
            }
        });
        return texts.toString().replaceAll("\\s+", " ");
    }

    /**
     * Waits until the text can be read. The welcome page comes up by itself when the extension is new; a page behind it is
     * not drawn, and so not marked, so this one is put in front each time.
     */
    void awaitText(String text) {
        browser.until(
                () -> {
                    browser.driver().executeCdpCommand("Page.bringToFront", Map.of());
                    return texts().contains(text) ? true : null;
                },
                Duration.ofMillis(500),
                "nowhere to be read: " + text);
    }

    /** The first whole text that begins like this. */
    String firstTextStarting(String start) {
        List<String> found = new ArrayList<>();
        walk(root(), node -> {
            String text = String.valueOf(node.get("nodeValue")).trim();
            if ("#text".equals(node.get("nodeName")) && text.startsWith(start)) {
                found.add(text);
            }
        });
        return found.getFirst();
    }

    /** Presses the innermost element that holds exactly this text with a real pointer. */
    void press(String text) {
        int node = browser.until(() -> elementSaying(text), "nothing to press says: " + text);
        browser.driver().executeCdpCommand("DOM.scrollIntoViewIfNeeded", Map.of("nodeId", node));
        Map<?, ?> box = (Map<?, ?>) browser.driver()
                .executeCdpCommand("DOM.getBoxModel", Map.of("nodeId", node))
                .get("model");
        List<?> corners = (List<?>) requireNonNull(requireNonNull(box).get("content"));
        int x = middle(corners, 0);
        int y = middle(corners, 1);
        PointerInput mouse = new PointerInput(PointerInput.Kind.MOUSE, "mouse");
        new Actions(browser.driver())
                .tick(mouse.createPointerMove(Duration.ZERO, PointerInput.Origin.viewport(), x, y))
                .tick(mouse.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .tick(mouse.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))
                .perform();
    }

    private @Nullable Integer elementSaying(String text) {
        List<Integer> found = new ArrayList<>();
        walk(root(), node -> {
            if (children(node).stream()
                    .anyMatch(child -> "#text".equals(child.get("nodeName"))
                            && text.equals(
                                    String.valueOf(child.get("nodeValue")).trim()))) {
                found.add(((Number) requireNonNull(node.get("nodeId"))).intValue());
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    private Map<?, ?> root() {
        Map<String, Object> all =
                browser.driver().executeCdpCommand("DOM.getDocument", Map.of("depth", -1, "pierce", true));
        return (Map<?, ?>) requireNonNull(all.get("root"));
    }

    private static void walk(Map<?, ?> node, Consumer<Map<?, ?>> visit) {
        visit.accept(node);
        children(node).forEach(child -> walk(child, visit));
    }

    private static List<Map<?, ?>> children(Map<?, ?> node) {
        List<Map<?, ?>> all = new ArrayList<>();
        for (String kind : List.of("children", "shadowRoots")) {
            if (node.get(kind) instanceof List<?> list) {
                list.forEach(child -> all.add((Map<?, ?>) child));
            }
        }
        return all;
    }

    private static int middle(List<?> corners, int axis) {
        double sum = 0;
        for (int corner = axis; corner < corners.size(); corner += 2) {
            sum += ((Number) requireNonNull(corners.get(corner))).doubleValue();
        }
        return (int) Math.round(sum / 4);
    }
}
