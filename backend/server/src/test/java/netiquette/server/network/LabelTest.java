package netiquette.server.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "Invite Sanne Verbruggen to connect, Invite {n} to connect, true",
        "Invite  to connect, Invite {n} to connect, false",
        "Sanne uitnodigen om te connecten, {n} uitnodigen om te connecten, true",
        "Invitation of Sanne sent two days ago, Invitation of {n} sent*, true",
        "Invitation of Sanne, Invitation of {n} sent*, false",
        "ACCEPTEREN, accepteren, true",
        "Uitnodiging van Sanne accepteren, Accepteren, true",
        "Acceptance, Accept, false",
        "Más tarde, Mas  tarde, true",
    })
    void isWhatAControlIsCalled(String label, String words, boolean expected) {
        var control =
                NetworkPage.brought("<button>").document().select("button").first();
        assertThat(control).isNotNull();
        assertThat(Label.of(control.text(label)).isOneOf(List.of("Other", words)))
                .isEqualTo(expected);
        assertThat(Label.of(control.text("Other one").attr("aria-label", label)).isOneOf(List.of(words)))
                .isEqualTo(expected);
    }
}
