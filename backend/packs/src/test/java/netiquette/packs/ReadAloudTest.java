package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadAloudTest {
    private static final Path FILE = Path.of("target/read-aloud.md");
    private static final String PAGE = ReadAloud.page();

    @Test
    void thePageHoldsEveryTextInBothLanguages() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, PAGE);
        List<String> said = new ArrayList<>();
        SourceTree.packs().forEach(pack -> collect(Packs.read(pack), said));
        SourceTree.scenarios().forEach(scenario -> collect(scenario, said));
        assertThat(said)
                .hasSizeGreaterThan(2000)
                .allSatisfy(text -> assertThat(PAGE).contains(ReadAloud.cell(text)));
    }

    @Test
    void thePageShowsHowFarWeAre() {
        for (Requirement one : Requirement.all()) {
            assertThat(PAGE).contains("| " + one.id() + " | " + ReadAloud.cell(one.says()) + " |");
        }
        long done = Requirement.all().stream()
                .filter(one -> one.status().equals("done"))
                .count();
        assertThat(PAGE).contains(String.format(Locale.ROOT, "| **all** | %d | %d | 2 | 205 |", done, 203 - done));
    }

    private static void collect(JsonNode node, List<String> said) {
        if (ReadAloud.isText(node)) {
            said.add(node.get("nl").asString());
            said.add(node.get("en").asString());
        }
        node.forEach(part -> collect(part, said));
    }
}
