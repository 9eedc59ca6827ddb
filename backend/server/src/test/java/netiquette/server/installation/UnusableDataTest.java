package netiquette.server.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class UnusableDataTest {
    private final DataFolderAnalyzer analyzer = new DataFolderAnalyzer();

    @Test
    void isToldWithWhatHelps() {
        FailureAnalysis told = Objects.requireNonNull(
                analyzer.analyze(new DataFolderException(Path.of("/srv/data"), new IOException("read-only"))));

        assertThat(told.getDescription()).contains("/srv/data");
        assertThat(told.getAction()).contains("netiquette.data");
    }

    @Test
    void isNotBlamedForOtherFailures() {
        assertThat(analyzer.analyze(new IllegalStateException("something else"))).isNull();
    }
}
