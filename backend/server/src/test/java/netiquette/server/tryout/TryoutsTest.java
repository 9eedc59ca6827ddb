package netiquette.server.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netiquette.engine.Engine;
import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.Rule;
import netiquette.engine.Surface;
import netiquette.engine.Truth;
import netiquette.engine.Verdict;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import netiquette.server.Api;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.Member;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.ruleset.Voice;
import netiquette.server.training.ScenarioCase;
import netiquette.server.training.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class TryoutsTest {
    private static final String STANDARD = "I'd like to add you to my professional network on LinkedIn.";

    private final Tryouts tryouts;
    private final Previews previews;
    private final RuleSets ruleSets;
    private final Publications publications;
    private final Scenarios scenarios;
    private final StartingPoints startingPoints;
    private final Pairings pairings;
    private final Api api;
    private final Clock clock;
    private final Member lead;

    TryoutsTest(
            Tryouts tryouts,
            Previews previews,
            RuleSets ruleSets,
            Publications publications,
            Scenarios scenarios,
            StartingPoints startingPoints,
            Pairings pairings,
            Api api,
            Clock clock,
            Scene scene) {
        this.startingPoints = startingPoints;
        this.pairings = pairings;
        this.api = api;
        this.clock = clock;
        this.tryouts = tryouts;
        this.previews = previews;
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.scenarios = scenarios;
        this.lead = scene.sales().lead();
    }

    /** At each place, for everybody: the rules of the very bytes that a browser gets, judged with the groups in those bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "buyers", "sellers", "recruiters"})
    void showWhatABrowserOfThatGroupGets(String group) {
        Set<String> chosen = group.isEmpty() ? Set.of() : Set.of(group);
        startingPoints.choosePack(
                lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "recruiters", true);
        publications.publish(lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "");
        String token = pairings.pair(
                        pairings.createCode(lead.id(), lead.team(), chosen).text())
                .token();
        JsonNode bundle = Api.json(api.policy(token));
        Engine browser = new Engine(
                PolicyFormat.read(List.of(JsonMapper.shared().treeToValue(bundle.path("policy"), Object.class))));
        List<String> groups =
                bundle.path("groups").valueStream().map(JsonNode::asString).toList();

        List<Seen> seen = previews.now(lead.team(), Language.NL, groups);

        assertThat(groups).hasSameElementsAs(chosen);
        assertThat(seen).hasSizeGreaterThan(5).allSatisfy(moment -> {
            Map<String, Object> facts = new HashMap<>(moment.moment().facts().getOrDefault(Language.NL, Map.of()));
            facts.putIfAbsent("today", clock.instant().toString().substring(0, 10));
            facts.put("groups", groups);
            Judgement judged = browser.judge(SituationFormat.read(
                    Map.of("surface", moment.moment().surface().key(), "language", "nl", "facts", facts)));
            assertThat(judged.verdict()).isEqualTo(moment.verdict());
            assertThat(judged.findings().stream().map(Finding::rule).filter(rule -> rule.level() != Level.INFO))
                    .extracting(Rule::id, Rule::level, Rule::says)
                    .containsExactlyElementsOf(moment.said().stream()
                            .map(rule -> tuple(rule.id(), rule.level(), rule.says()))
                            .toList());
        });
        if (group.equals("recruiters")) {
            assertThat(seen).isNotEqualTo(previews.now(lead.team(), Language.NL, List.of()));
        }
    }

    @Test
    void tellOfEveryRuleWhatItMakesOfASituation() {
        Tryout tryout = received(Map.of("note", STANDARD, "relation", "no"));

        assertThat(tryout.rules()).hasSizeGreaterThan(15);
        assertThat(tryout.rules().getFirst().decides()).isTrue();
        assertThat(tryout.rules().getFirst().reasons()).isNotEmpty();
        assertThat(tryout.rules()).extracting(TriedRule::truth).contains(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE);
        assertThat(tryout.rules())
                .filteredOn(rule -> rule.truth() == Truth.UNKNOWN)
                .allSatisfy(rule -> assertThat(rule.missing()).isNotEmpty());
        assertThat(tryout.draft()).isEqualTo(tryout.inForce());
        assertThat(tryout.rules()).noneMatch(TriedRule::isDifferent);
    }

    @Test
    void showWhatTheDraftWouldChange() {
        Map<String, Object> facts = Map.of("note", "", "photo", true, "relation", "no", "profile-interesting", true);
        Verdict before = received(facts).draft();
        ruleSets.chooseDial(lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "stance", "strict");

        Tryout after = received(facts);

        assertThat(after.inForce()).isEqualTo(before);
        assertThat(after.draft()).isNotEqualTo(before);
        assertThat(after.rules()).anyMatch(TriedRule::isDifferent);
    }

    @Test
    void replayTheScenariosAndTellWhatIsDifferent() {
        assertThat(tryouts.replay(lead.id(), lead.team(), Language.EN).different())
                .isEmpty();
        ruleSets.chooseDial(lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "stance", "strict");

        assertThat(tryouts.replay(lead.id(), lead.team(), Language.EN).different())
                .hasSizeLessThan(scenarios.cases().size())
                .anySatisfy(replayed -> {
                    assertThat(replayed.moment().id()).isEqualTo("s-01/before-looking");
                    assertThat(replayed.inForce()).isEqualTo(Verdict.LOOK_FIRST);
                    assertThat(replayed.draft()).isEqualTo(Verdict.ASK);
                    assertThat(replayed.added()).extracting(Rule::id).contains("in-08-introduction-ask");
                    assertThat(replayed.gone()).extracting(Rule::id).contains("in-03-look-first");
                });
    }

    @Test
    void tellWhatARuleThatOnlyWatchesWouldHaveSaidAndLetItDecideNothing() {
        Map<String, Object> facts = Map.of("note", STANDARD, "relation", "no");
        Tryout before = received(facts);
        TriedRule deciding = before.rules().getFirst();
        assertThat(before.watching()).isEmpty();

        watch(deciding.rule().id());
        Tryout drafted = received(facts);
        assertThat(drafted.draft()).isNotEqualTo(before.draft());
        assertThat(drafted.inForce()).isEqualTo(before.draft());
        assertThat(drafted.watching()).singleElement().satisfies(rule -> {
            assertThat(rule.rule().id()).isEqualTo(deciding.rule().id());
            assertThat(rule.watches()).isTrue();
            assertThat(rule.decides()).isFalse();
            assertThat(rule.draft()).contains(Truth.TRUE);
            assertThat(rule.inForce()).as("it speaks there").isEmpty();
            assertThat(rule.reasons()).isEqualTo(deciding.reasons());
        });
        assertThat(drafted.rules())
                .filteredOn(rule -> rule.rule().id().equals(deciding.rule().id()))
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.draft()).as("it says nothing there").isEmpty());

        publications.publish(lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "");
        assertThat(received(facts).watching())
                .singleElement()
                .satisfies(rule -> assertThat(rule.inForce()).contains(Truth.TRUE));
    }

    @Test
    void countOverAllScenariosHowOftenARuleThatOnlyWatchesWouldHaveSpoken() {
        assertThat(tryouts.replay(lead.id(), lead.team(), Language.EN).watching())
                .isEmpty();
        watch("in-03-look-first");
        Replay replay = tryouts.replay(lead.id(), lead.team(), Language.EN);
        long spoken = scenarios.cases().stream()
                .filter(one -> tryouts
                        .of(
                                lead.id(),
                                lead.team(),
                                one.surface(),
                                Language.EN,
                                Optional.ofNullable(one.facts().get(Language.EN))
                                        .orElseThrow())
                        .rules()
                        .stream()
                        .anyMatch(rule -> rule.rule().id().equals("in-03-look-first")
                                && rule.inForce().filter(Truth.TRUE::equals).isPresent()))
                .count();

        assertThat(spoken).isPositive();
        assertThat(replay.moments()).isEqualTo(scenarios.cases().size());
        assertThat(replay.watching()).singleElement().satisfies(watched -> {
            assertThat(watched.draft()).contains((int) spoken);
            assertThat(watched.inForce()).isEmpty();
        });
        publications.publish(lead.id(), lead.team(), ruleSets.get(lead.team()).version(), "");
        assertThat(tryouts.replay(lead.id(), lead.team(), Language.EN).watching())
                .singleElement()
                .satisfies(watched -> assertThat(watched.inForce()).contains((int) spoken));
    }

    private void watch(String id) {
        RuleSet set = ruleSets.get(lead.team());
        RuleView rule = set.find(id).orElseThrow();
        ruleSets.changeRule(lead.id(), lead.team(), set.version(), rule.edit().with(Voice.WATCHES));
    }

    @Test
    void refuseWhatCannotBeReadAndSayWhere() {
        assertThatThrownBy(() -> received(Map.of("agreed-on", "yesterday")))
                .isInstanceOf(SituationRefusedException.class)
                .hasMessageStartingWith("facts.agreed-on: ");
        assertThatThrownBy(() -> received(Map.of("shoe-size", 43)))
                .isInstanceOf(SituationRefusedException.class)
                .hasMessageStartingWith("facts.shoe-size: ");
    }

    @Test
    void readEveryMomentOfTheScenarios() {
        List<ScenarioCase> cases = scenarios.cases();

        assertThat(cases).hasSizeGreaterThan(28).extracting(ScenarioCase::id).doesNotHaveDuplicates();
        assertThat(cases)
                .allSatisfy(one -> assertThat(tryouts.of(
                                        lead.id(),
                                        lead.team(),
                                        one.surface(),
                                        Language.NL,
                                        Optional.ofNullable(one.facts().get(Language.NL))
                                                .orElseThrow())
                                .rules())
                        .isNotEmpty());
    }

    private Tryout received(Map<String, Object> facts) {
        return tryouts.of(lead.id(), lead.team(), Surface.INVITATION_RECEIVED, Language.EN, facts);
    }
}
