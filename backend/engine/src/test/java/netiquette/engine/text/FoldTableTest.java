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
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            char[] units = Character.toChars(point);
            int value = units.length == 1 ? Fold.value(units[0]) : Fold.pairValue(units[0], units[1]);
            boolean half = point >= 0xD800 && point <= 0xDFFF;
            if (value != (half ? Fold.SURROGATE : FoldTableSource.value(point))) {
                assertThat(value).as("U+%04X", point).isEqualTo(FoldTableSource.value(point));
            }
        }
    }

    @Test
    void aLigatureFoldsToItsLetters() {
        for (char unit : "ßæœﬀﬃĳǆⅦ".toCharArray()) {
            int at = Fold.expansion(unit);
            assertThat(FoldTable.EXPANSIONS.substring(at, at + 3).trim()).isEqualTo(FoldTableSource.folded(unit));
        }
    }
}
