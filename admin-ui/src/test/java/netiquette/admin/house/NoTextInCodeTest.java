package netiquette.admin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoTextInCodeTest {
    static List<Path> files() {
        return SourceText.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void leavesEverySentenceToTheBundles(Path file) {
        assertThat(SourceText.sentences(SourceText.read(file))).isEmpty();
    }

    @Test
    void noticesASentenceInCode() {
        assertThat(SourceText.sentences("add(new H1(\"Good to see you\"));")).containsExactly("Good to see you");
    }
}
