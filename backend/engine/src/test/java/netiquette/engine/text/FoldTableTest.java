package netiquette.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldTableTest {
    @Test
    void theTableIsWhatUnicodeSays() throws IOException {
        Path table = Path.of("src/main/java/netiquette/engine/text/FoldTable.java");
        assertThat(Files.readString(table)).isEqualTo(FoldTableSource.source());
    }

    @Test
    void foldsEveryCharacterAsItsSourceDoes() {
        for (int unit = 0; unit < 0x10000; unit++) {
            StringBuilder folded = new StringBuilder();
            Fold.append((char) unit, folded);
            assertThat(folded.toString()).isEqualTo(FoldTableSource.fold((char) unit));
            assertThat(Fold.isWord((char) unit)).isEqualTo(FoldTableSource.isWord(unit));
            assertThat(Fold.isInvisible((char) unit)).isEqualTo(FoldTableSource.isInvisible(unit));
        }
    }
}
