package netiquette.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import netiquette.admin.ViewTest;
import org.junit.jupiter.api.Test;

class PackedAnswersTest extends ViewTest {
    private static final String LONG = "{\"says\":\"It’s one – or “two” 👋\"}".repeat(2_000);

    @Test
    void keepsALongAnswerInATenthOfItsLength() throws IOException {
        String packed = PackedAnswers.packed(LONG);
        assertThat(packed).hasSizeLessThan(LONG.length() / 10);
        assertThat(packed.chars()).as("one byte each").allMatch(each -> each < 256);
        assertThat(PackedAnswers.unpacked(packed)).isEqualTo(LONG);
    }

    @Test
    void leavesAShortAnswerAsItIs() throws IOException {
        assertThat(PackedAnswers.packed("{\"says\":\"It’s\"}")).isEqualTo("{\"says\":\"It’s\"}");
        assertThat(PackedAnswers.unpacked("{\"says\":\"It’s\"}")).isEqualTo("{\"says\":\"It’s\"}");
    }

    @Test
    void takesThePlaceOfVaadinsOwn() {
        assertThat(VaadinService.getCurrent().getRequestHandlers())
                .filteredOn(UidlRequestHandler.class::isInstance)
                .first()
                .isInstanceOf(PackedAnswers.class);
    }
}
