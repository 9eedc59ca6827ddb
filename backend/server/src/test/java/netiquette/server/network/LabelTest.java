package netiquette.server.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
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
        Element control = new Element("button").text(label);
        assertThat(Label.among(List.of(control), List.of("Other", words))).hasSize(expected ? 1 : 0);
        control.text("Other one").attr("aria-label", label);
        assertThat(Label.among(List.of(control), List.of(words))).hasSize(expected ? 1 : 0);
    }
}
