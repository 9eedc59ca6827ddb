package netiquette.server.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileCopyUtils;

/** A server runs on its own data folder, and somebody starts another. */
class SecondStartTest {
    @TempDir
    private Path folder;

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

        Process second = startElsewhere(folder, "0");
        String told = told(second);

        assertThat(second.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).as(told).isNotZero();
        assertThat(told.lines())
                .containsExactly(
                        "The data folder " + folder + " is in use: Netiquette is running already.",
                        "Use the one that runs or stop it first. A second one needs a folder and a port of its own: put"
                                + " NETIQUETTE_DATA=another-folder SERVER_PORT=8081 before the command.");
        assertThat(first.getBean(Teams.class).all()).hasSize(1);
    }

    @Test
    void onTheSamePortIsToldSoInTwoLinesAndLosesNothing() throws Exception {
        first.getBean(Scene.class).sales();
        byte[] key = Files.readAllBytes(folder.resolve("signing-key"));
        first.close();
        try (ServerSocket taken = new ServerSocket(0)) {
            Process second = startElsewhere(folder, Integer.toString(taken.getLocalPort()));
            String told = told(second);

            assertThat(second.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).as(told).isNotZero();
            assertThat(told.lines())
                    .containsExactly(
                            "Port " + taken.getLocalPort() + " is in use, perhaps by Netiquette itself.",
                            "Stop what runs there, or choose another port: put SERVER_PORT=8081 before the command.");
        }
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

    private static Process startElsewhere(Path data, String port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestServer.class.getName(),
                        "--server.port=" + port,
                        "--netiquette.data=" + data)
                .redirectErrorStream(true)
                .start();
    }

    private static String told(Process process) throws IOException {
        return new String(FileCopyUtils.copyToByteArray(process.getInputStream()), StandardCharsets.UTF_8);
    }

    private static ConfigurableApplicationContext run(Path data, String port) {
        return SpringApplication.run(TestServer.class, "--server.port=" + port, "--netiquette.data=" + data);
    }
}
