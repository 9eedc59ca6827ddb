package netiquette.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

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
}
