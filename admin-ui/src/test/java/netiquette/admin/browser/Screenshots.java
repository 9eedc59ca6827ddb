package netiquette.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;

/** Pictures of what a person sees, kept in {@code target/screenshots}. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes one of the part of the page that is in view. */
    public static Path take(Browser browser, String name) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one in each theme; the names end in {@code -light} and {@code -dark}. */
    public static void takeInBothThemes(Browser browser, String name) {
        for (Theme theme : Theme.values()) {
            browser.theme(theme);
            take(browser, name + "-" + theme.key());
        }
        browser.theme(Theme.LIGHT);
    }
}
