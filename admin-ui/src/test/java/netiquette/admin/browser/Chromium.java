package netiquette.admin.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Chromium and its driver lie: named by {@code CHROMIUM} and {@code CHROMEDRIVER}, or on the {@code PATH}, or
 * installed now if that is possible. Whatever is not found is left to Selenium Manager.
 *
 * @param browser the program, if one was found
 * @param driver its driver, if one was found
 */
record Chromium(Optional<Path> browser, Optional<Path> driver) {
    /** What somebody has to install if no way worked. */
    static final String ADVICE = "No Chromium with a driver was found, and none could be installed."
            + " Install the packages chromium and chromium-driver, or set CHROMIUM and CHROMEDRIVER to their programs.";

    static Chromium find() {
        Chromium found = look();
        if (found.isComplete() || !AptInstallation.isPossible()) {
            return found;
        }
        AptInstallation.run("chromium", "chromium-driver");
        return look();
    }

    boolean isComplete() {
        return browser.isPresent() && driver.isPresent();
    }

    private static Chromium look() {
        return new Chromium(
                program("CHROMIUM", List.of("chromium", "chromium-browser", "google-chrome")),
                program("CHROMEDRIVER", List.of("chromedriver")));
    }

    private static Optional<Path> program(String variable, List<String> names) {
        Stream<Path> named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
        Stream<Path> onPath = names.stream().flatMap(Chromium::onPath);
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.ofNullable(System.getenv("PATH"))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .map(folder -> Path.of(folder, name));
    }
}
