package netiquette.admin.browser;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads along what the product prints when it starts, as the person who started it does. */
final class Console implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Console() {
        System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
    }

    static Console listen() {
        return new Console();
    }

    String setupCode() {
        Matcher code = CODE.matcher(heard.toString(StandardCharsets.UTF_8));
        if (!code.find()) {
            throw new IllegalStateException("no set-up code was printed, but: " + heard);
        }
        return code.group();
    }

    @Override
    public void close() {
        System.setOut(before);
        before.print(heard.toString(StandardCharsets.UTF_8));
    }
}
