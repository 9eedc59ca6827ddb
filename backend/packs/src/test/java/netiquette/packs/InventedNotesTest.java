package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InventedNotesTest {
    @Test
    void theTextsStandForTheKindsTheyAreFiledUnder() {
        InventedNotes.byKind()
                .forEach((kind, notes) -> notes.forEach(note -> {
                    Set<String> labels = Outcome.of(Judges.at("curious")
                                    .judge(Situations.received(Map.of(Situations.fact("note"), note))))
                            .labels();
                    if (kind.equals(kind.toUpperCase(Locale.ROOT))) {
                        assertThat(labels).as(note).contains(kind);
                    }
                }));
    }
}
