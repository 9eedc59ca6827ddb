package netiquette.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import netiquette.engine.LocalText;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void everyFactHasItsOwnKeyAndIsFoundByIt() {
        assertThat(Facts.ALL)
                .extracting(Fact::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][a-z-]*"));
        assertThat(Facts.ALL)
                .allSatisfy(fact -> assertThat(Facts.byKey(fact.key())).contains(fact));
        assertThat(Facts.byKey("shoe")).isEmpty();
    }

    @Test
    void aFormerKeyStillLeadsToItsFact() {
        assertThat(Facts.byKey("message").orElseThrow().key()).isEqualTo("note");
    }

    @Test
    void namesOfBothLanguagesDiffer() {
        assertThat(Facts.ALL)
                .allSatisfy(fact ->
                        assertThat(fact.name().en()).isNotEqualTo(fact.name().nl()));
    }

    @Test
    void aFactWithoutTheChoicesOrTheQuestionThatBelongToItIsRefused() {
        Fact flag = Facts.byKey("photo").orElseThrow();
        Fact choice = Facts.byKey("relation").orElseThrow();
        assertThatThrownBy(() -> like(flag, flag.type(), choice.choices(), Provenance.SEEN, false))
                .hasMessage("photo: choices belong to a choice, and only there");
        assertThatThrownBy(() -> like(flag, Type.CHOICE, List.of(), Provenance.SEEN, false))
                .hasMessage("photo: choices belong to a choice, and only there");
        assertThatThrownBy(() -> like(flag, Type.FLAG, List.of(), Provenance.SEEN, true))
                .hasMessage("photo: an asked fact, and only that, has a question");
        assertThatThrownBy(() -> like(flag, Type.FLAG, List.of(), Provenance.ASKED, false))
                .hasMessage("photo: an asked fact, and only that, has a question");
        assertThat(like(flag, Type.FLAG, List.of(), Provenance.ASKED, true)).isEqualTo(flag);
    }

    @Test
    void aFactAcceptsValuesOfItsTypeOnly() {
        List<Object> values = List.of("met", true, 3, List.of("buyers"));
        assertThat(accepted("note", values)).containsExactly("met");
        assertThat(accepted("photo", values)).containsExactly(true);
        assertThat(accepted("sent-pending", values)).containsExactly(3);
        assertThat(accepted("today", values)).containsExactly(3);
        assertThat(accepted("relation", values)).containsExactly("met");
        assertThat(accepted("degree", values)).isEmpty();
        assertThat(accepted("groups", values)).containsExactly(List.of("buyers"));
        assertThat(accepted("kinds", values)).isEmpty();
    }

    private static List<Object> accepted(String key, List<Object> values) {
        Fact fact = Facts.byKey(key).orElseThrow();
        return values.stream().filter(fact::accepts).toList();
    }

    private static Fact like(Fact fact, Type type, List<Choice> choices, Provenance provenance, boolean asks) {
        return new Fact(
                fact.number(),
                fact.key(),
                type,
                choices,
                fact.surfaces(),
                provenance,
                fact.name(),
                asks ? Optional.of(new LocalText("Is it?", "Is het zo?")) : Optional.empty());
    }
}
