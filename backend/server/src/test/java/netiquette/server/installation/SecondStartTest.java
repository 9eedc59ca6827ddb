package netiquette.server.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import netiquette.server.Scene;
import netiquette.server.TestServer;
import netiquette.server.team.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileCopyUtils;

/** A server runs on its own data folder, and somebody starts another. */
class SecondStartTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    private ConfigurableApplicationContext first;

    @BeforeEach
    void start() {
        first = run(folder, "0");
    }

    @AfterEach
    void stop() {
        first.close();
    }

    @Test
    void onTheSameDataIsToldSoInTwoLinesAndLeavesThemAlone() throws Exception {
        first.getBean(Scene.class).sales();

        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestServer.class.getName(),
                        "--server.port=0",
                        "--netiquette.data=" + folder)
                .redirectErrorStream(true)
                .start();
        String told = new String(FileCopyUtils.copyToByteArray(second.getInputStream()), StandardCharsets.UTF_8);

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).as(told).isNotZero();
        assertThat(told)
                .contains("The data folder " + folder + " is in use: Netiquette is running already.")
                .contains("netiquette.data")
                .doesNotContain("\tat ");
        assertThat(first.getBean(Teams.class).all()).hasSize(1);
    }

    @Test
    void onTheSamePortIsRefusedAndLosesNothing() {
        String port = first.getEnvironment().getRequiredProperty("local.server.port");

        assertThatThrownBy(() -> run(other, port)).hasRootCauseInstanceOf(BindException.class)
                .hasStackTraceContaining(PortInUseException.class.getSimpleName());

        try (ConfigurableApplicationContext third = run(other, "0")) {
            assertThat(third.getBean(Teams.class).all()).isEmpty();
        }
    }

    @Test
    void afterAStopKeepsTheDataAndTheKey() throws IOException {
        first.getBean(Scene.class).sales();
        byte[] key = Files.readAllBytes(folder.resolve("signing-key"));
        first.close();

        first = run(folder, "0");

        assertThat(first.getBean(Teams.class).all()).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("signing-key"))).isEqualTo(key);
    }

    @Test
    void findsNothingInTheDatabaseThatSigns() throws IOException {
        List<String> key = Files.readAllLines(folder.resolve("signing-key"));
        first.getBean(Scene.class).sales();
        first.close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".db")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(key));
        }
    }

    private static ConfigurableApplicationContext run(Path data, String port) {
        return SpringApplication.run(TestServer.class, "--server.port=" + port, "--netiquette.data=" + data);
    }
}
