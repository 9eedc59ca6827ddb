package netiquette.admin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pictures of the READMEs. They are taken on every run, and kept with {@code mvn verify -Dpictures=keep}. */
public final class Pictures {
    private Pictures() {}

    /**
     * Takes one.
     *
     * @param module the folder whose {@code pictures} it belongs to
     */
    public static void take(Browser browser, String module, String name) throws IOException {
        Path taken = Screenshots.take(browser, name);
        if ("keep".equals(System.getProperty("pictures"))) {
            Path folder = Files.createDirectories(Path.of("..", module, "pictures"));
            Files.copy(taken, folder.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
