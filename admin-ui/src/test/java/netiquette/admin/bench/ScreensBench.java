package netiquette.admin.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How long the server takes for a screen, from the request to the last byte, and how much a session with it weighs; each beside an
 * empty Vaadin view, in a small team and in a large organisation. A figure never fails: this is no test.
 */
class ScreensBench {
    private static final int WARM = 40;
    private static final int TIMED = 100;
    private static final int SESSIONS = 20;
    private static final String EMPTY = "bench/empty";
    /** Behind a screen whose groups are all opened: by hand first, and from then on as they were left. */
    private static final String UNFOLDED = " unfolded";

    /** Each with something that shows that the answer holds it. */
    private static final Map<String, String> SCREENS = new LinkedHashMap<>();

    static {
        SCREENS.put(EMPTY, "empty");
        SCREENS.put("today", "seen-list");
        SCREENS.put("rules", "rule-list");
        SCREENS.put("rules" + UNFOLDED, "rule-list");
        SCREENS.put("rules/in-01-standard-text", "says-nl");
        SCREENS.put("choices", "positions-stance");
        SCREENS.put("agreements", "agreement-card");
        SCREENS.put("try", "verdict");
        SCREENS.put("revisions", "revision-list");
        SCREENS.put("devices", "create-code");
        SCREENS.put("people", "people-list");
    }

    private final List<String> lines = new ArrayList<>();

    @Test
    void measure() throws IOException, InterruptedException {
        lines.add("| screen | small: ms | p95 | session KB | large: ms | p95 | session KB |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|");
        List<String> small = figures(false);
        List<String> large = figures(true);
        int at = 0;
        for (String screen : SCREENS.keySet()) {
            lines.add("| " + screen + " | " + small.get(at) + " | " + large.get(at) + " |");
            at++;
        }
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.write(folder.resolve("screens.md"), lines);
        PrintStream out = System.out;
        lines.forEach(out::println);
    }

    private static List<String> figures(boolean isLarge) throws IOException, InterruptedException {
        try (Product product = Product.withAdministrator()) {
            if (isLarge) {
                Crowd.LARGE.fill(product);
            }
            List<String> figures = new ArrayList<>();
            for (String screen : SCREENS.keySet()) {
                figures.add(times(product, screen) + " | " + weight(product, screen));
                System.err.println(screen + " | " + figures.getLast());
            }
            return figures;
        }
    }

    /** Median and 95th percentile in milliseconds, coming from another screen in the same tab. */
    private static String times(Product product, String screen) throws IOException, InterruptedException {
        double[] milliseconds = new double[TIMED];
        try (Visitor visitor = new Visitor(product)) {
            visitor.signIn().openTab();
            open(visitor, screen);
            for (int at = -WARM; at < TIMED; at++) {
                visitor.go(screen.equals(EMPTY) ? "revisions" : EMPTY);
                long from = System.nanoTime();
                String answer = visitor.go(path(screen));
                if (at >= 0) {
                    milliseconds[at] = (System.nanoTime() - from) / 1e6;
                }
                if (!answer.contains(SCREENS.get(screen))) {
                    throw new IllegalStateException(screen + " is not in " + answer);
                }
            }
        }
        Arrays.sort(milliseconds);
        return "%.1f | %.1f".formatted(milliseconds[TIMED / 2], milliseconds[TIMED * 95 / 100]);
    }

    private static long weight(Product product, String screen) throws IOException, InterruptedException {
        long before = used();
        for (int at = 0; at < SESSIONS; at++) {
            try (Visitor visitor = new Visitor(product)) {
                open(visitor.signIn().openTab(), screen);
            }
        }
        return (used() - before) / SESSIONS / 1024;
    }

    private static void open(Visitor visitor, String screen) throws IOException, InterruptedException {
        String answer = visitor.go(path(screen));
        if (screen.endsWith(UNFOLDED)) {
            visitor.unfold(answer);
        }
    }

    private static String path(String screen) {
        return screen.replace(UNFOLDED, "");
    }

    private static long used() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
