package netiquette.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import netiquette.bench.Figure.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
    @TempDir
    Path folder;

    @Test
    void theBestPeerDecides() throws IOException {
        assertThat(outcome("JVM, 50 rules: best peer against us", jvm("Drools", 50, 9_000), jvm("CEL", 50, 5_001)))
                .isEqualTo("met");
        assertThat(outcome("JVM, 50 rules: best peer against us", jvm("Drools", 50, 9_000), jvm("CEL", 50, 4_999)))
                .isEqualTo("not met");
    }

    @Test
    void theMostThatIsAcceptedIsAccepted() throws IOException {
        assertThat(outcome("JVM: 5,000 rules against 50", jvm("Netiquette", 5_000, 4_000)))
                .isEqualTo("met");
        assertThat(outcome("JVM: 5,000 rules against 50", jvm("Netiquette", 5_000, 4_001)))
                .isEqualTo("not met");
    }

    @Test
    void whatWasNotMeasuredIsSaidToBeSo() throws IOException {
        assertThat(outcome("cold in Chromium, 50 rules: ready")).isEqualTo("not measured");
        Files.writeString(folder.resolve("cold-start.json"), "{\"ready50\": 19.5}");
        assertThat(outcome("cold in Chromium, 50 rules: ready")).isEqualTo("met");
    }

    private String outcome(String target, Figure... others) throws IOException {
        List<Figure> figures = new ArrayList<>(List.of(others));
        figures.add(jvm("Netiquette", 50, 1_000));
        return Targets.of(new Figures(figures), folder).stream()
                .filter(candidate -> candidate.name().equals(target))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Figure jvm(String peer, int rules, double nanoseconds) {
        return new Figure(Platform.JVM, peer, rules, nanoseconds, 0);
    }
}
