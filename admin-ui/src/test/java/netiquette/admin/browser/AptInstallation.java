package netiquette.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Installs packages where the tests run as root on a Debian-like system, as they do in a fresh container. */
final class AptInstallation {
    /** The tests of the extension install programs at the same time, and apt does not wait for itself. */
    private static final String IN_TURN = "/tmp/netiquette-packages.lock";

    private AptInstallation() {}

    static boolean isPossible() {
        return "root".equals(System.getProperty("user.name"))
                && Files.exists(Path.of("/etc/debian_version"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** Says nothing if it fails: the search that follows finds out, and its advice names the packages. */
    static void run(String... packages) {
        command("update", "-q");
        command(Stream.concat(Stream.of("install", "-y", "--no-install-recommends"), Stream.of(packages))
                .toArray(String[]::new));
    }

    private static void command(String... words) {
        List<String> command = new ArrayList<>(List.of("flock", IN_TURN, "apt-get"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
