package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Unreadable;
import netiquette.server.refusal.Reason;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;

class OddPacksTest {
    private final List<Pack> packs = new Packs("odd-packs").named(List.of("odd", "gone"));

    @Test
    void offerNoBlockForAMatterOfTaste() {
        RuleView rule = new Shipped(packs).rules(draft(Map.of(), Map.of())).getFirst();

        assertThat(rule.levels()).containsExactly(Level.INFO, Level.ADVISE, Level.CONFIRM);
        assertThat(rule.reviewBy()).isEmpty();
    }

    @Test
    void arePublishedWithoutAuthorsAidsInAFixedOrder() {
        assertThat(Composition.of(packs, draft(Map.of(), Map.of())).text())
                .isEqualTo(
                        "{\"format\":2,\"dials\":{\"mood\":{\"value\":\"sunny\"}},\"rules\":[{\"id\":\"odd-01\","
                                + "\"surface\":\"invitation.received\",\"when\":{\"all\":[{\"dial\":\"mood\",\"is\":\"sunny\"},"
                                + "{\"is-blank\":\"note\"}]},\"level\":\"info\",\"taste\":true,"
                                + "\"says\":{\"en\":\"Says\",\"nl\":\"Zegt\"},\"because\":{\"en\":\"Because\",\"nl\":\"Omdat\"},"
                                + "\"but\":{\"en\":\"But\",\"nl\":\"Maar\"},\"source\":{\"text\":\"Nobody\",\"date\":\"2026\"}}]}");
    }

    @Test
    void areTriedWithTheDialsOfEachExampleAndAreRedWhereOneIsUntrue() {
        Draft rainy = draft(Map.of(), Map.of("mood", "rainy"));

        List<ExampleResult> results = new Shipped(packs).examples(rainy);

        assertThat(results)
                .containsExactly(
                        new ExampleResult("odd-01", true, Map.of("note", ""), true),
                        new ExampleResult("odd-01", true, Map.of("note", "Bye"), false),
                        new ExampleResult("odd-01", false, Map.of("note", "Hello"), true),
                        new ExampleResult("odd-01", false, Map.of("note", ""), true));
    }

    @Test
    void areRefusedWithThePlaceWhenTheEngineCannotReadThem() {
        RuleChange blocked = new RuleChange(
                Voice.SPEAKS, Optional.of(Level.BLOCK), Optional.empty(), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> Composition.of(packs, draft(Map.of("odd-01", blocked), Map.of()))
                        .engine())
                .asInstanceOf(type(PolicyRefusedException.class))
                .satisfies(refused -> {
                    assertThat(refused.path()).contains("rules[0].level");
                    assertThat(refused.arguments()).containsExactly(Reason.of(Unreadable.TASTE));
                });
    }

    @Test
    void takeATeamsTexts() {
        RuleChange change = new RuleChange(
                Voice.SPEAKS,
                Optional.of(Level.ADVISE),
                Optional.of(new LocalText("Mine", "De mijne")),
                Optional.empty(),
                Optional.empty());

        assertThat(Composition.of(packs, draft(Map.of("odd-01", change), Map.of()))
                        .text())
                .contains("\"level\":\"advise\"", "\"says\":{\"en\":\"Mine\",\"nl\":\"De mijne\"}");
    }

    private static Draft draft(Map<String, RuleChange> changes, Map<String, String> dials) {
        return new Draft(TeamId.random(), 1, List.of("odd"), changes, dials, OwnRules.NONE, 0);
    }
}
