package netiquette.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    @Test
    void everyDayOfThreeCenturiesIsTheNumberTheJdkSays() {
        LocalDate end = LocalDate.of(2200, 1, 1);
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(Day.of(day.toString())).isEqualTo((int) day.toEpochDay());
            assertThat(Day.text((int) day.toEpochDay())).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-2-1",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026/01/01",
                "1899-12-31",
                "2200-01-01",
                "2026-01-32",
                "2026-1-001",
                "2026-01-1",
                "2026-01-011",
                "2026-0a-01",
                "2026-01-:1",
                "2026-01-/1",
                "202a-01-01"
            })
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> Day.of(text)).hasMessageStartingWith("a day is expected");
    }
}
