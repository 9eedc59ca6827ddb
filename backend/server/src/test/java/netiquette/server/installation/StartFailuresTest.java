package netiquette.server.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartFailuresTest {
    private final StartFailures failures = new StartFailures();

    @Test
    void nameAFolderThatCannotBeWritten() {
        FailureAnalysis told = Objects.requireNonNull(
                failures.analyze(new DataFolderException(Path.of("/srv/data"), new IOException("read-only"))));

        assertThat(told.getDescription()).contains("/srv/data");
        assertThat(told.getAction()).contains("NETIQUETTE_DATA");
    }

    @Test
    void leaveOthersToTheirOwnAnalyzers() {
        assertThat(failures.analyze(new IllegalStateException("something else")))
                .isNull();
    }
}
