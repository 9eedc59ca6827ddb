package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.cases.Values;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

/** What holds for every policy and every situation. */
class PropertiesTest {
    private static final int SEED = 1_000;
    private static final int POLICIES = 480;

    @Test
    void aCaseIsJudgedTheSameHoweverOftenAndWhateverCameBefore() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Engine engine = made.engine();
            Situation situation = SituationFormat.read(made.situation());
            String first = JudgementFormat.write(engine.judge(situation));
            engine.judge(SituationFormat.read(made.situation()));
            engine.trace(SituationFormat.read(made.situation()));
            assertThat(JudgementFormat.write(engine.judge(situation)))
                    .as(made.name())
                    .isEqualTo(first)
                    .isEqualTo(JudgementFormat.write(made.engine().judge(situation)));
        });
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> facts = facts(made);
            List<String> keys = new ArrayList<>(facts.keySet());
            Collections.reverse(keys);
            Map<String, Object> reversed = new LinkedHashMap<>();
            keys.forEach(key -> reversed.put(key, facts.getOrDefault(key, "")));
            Engine engine = made.engine();
            assertThat(JudgementFormat.write(engine.judge(made.read(reversed))))
                    .as(made.name())
                    .isEqualTo(JudgementFormat.write(engine.judge(made.read(facts))));
        });
    }

    @Test
    void theOrderOfUnrelatedRulesDoesNotMatter() {
        int[] told = {0};
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> document = new LinkedHashMap<>(made.documents().getFirst());
            Engine engine = new Engine(PolicyFormat.read(List.of(document)));
            document.put("rules", turned((List<?>) document.getOrDefault("rules", List.of())));
            Engine turned = new Engine(PolicyFormat.read(List.of(document)));
            Situation situation = SituationFormat.read(made.situation());
            assertThat(gist(turned.judge(situation))).as(made.name()).isEqualTo(gist(engine.judge(situation)));
            told[0] += engine.judge(situation).findings().size();
        });
        assertThat(told[0]).isGreaterThan(POLICIES);
    }

    @Test
    void whatIsSettledStaysSettledWhenMoreIsKnown() {
        int[] settled = {0};
        MadeUp.policies(SEED, POLICIES, "is-known", "is-missing").forEach(made -> {
            Map<String, Object> facts = facts(made);
            // The page's counter takes the place of counting, so it is no addition.
            facts.remove("note-length");
            Map<String, Object> fewer = new LinkedHashMap<>(facts);
            facts.keySet().stream().filter(key -> made.chance().oneIn(2)).forEach(fewer::remove);
            Engine engine = made.engine();
            List<Outcome> before = engine.trace(made.read(fewer));
            List<Outcome> after = engine.trace(made.read(facts));
            for (int at = 0; at < before.size(); at++) {
                Outcome outcome = before.get(at);
                if (outcome.truth() != Truth.UNKNOWN) {
                    assertThat(after.get(at).truth())
                            .as("%s %s", made.name(), outcome.rule().id())
                            .isEqualTo(outcome.truth());
                    settled[0]++;
                }
            }
        });
        assertThat(settled[0]).isGreaterThan(POLICIES);
    }

    @Test
    void whatIsUnknownNamesWhatIsMissingAndWhatIsSettledDoesNot() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Situation situation = SituationFormat.read(made.situation());
            for (Outcome outcome : made.engine().trace(situation)) {
                boolean unknown = outcome.truth() == Truth.UNKNOWN;
                assertThat(outcome.missing().isEmpty()).as(made.name()).isEqualTo(!unknown);
                assertThat(outcome.missing())
                        .as(made.name())
                        .doesNotHaveDuplicates()
                        .noneMatch(fact -> situation.value(fact) != null);
                assertThat(unknown && !outcome.reasons().isEmpty()).isFalse();
            }
        });
    }

    @Test
    void theRulesThatFireAreTheOnesThatAreTrue() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Engine engine = made.engine();
            Situation situation = SituationFormat.read(made.situation());
            List<Rule> fired = new ArrayList<>();
            String decidedBy = "";
            for (Outcome outcome : engine.trace(situation)) {
                boolean row = outcome.rule().verdict().isPresent() && made.surface() == Surface.INVITATION_RECEIVED;
                if (outcome.truth() == Truth.TRUE && (!row || decidedBy.isEmpty())) {
                    fired.add(outcome.rule());
                    decidedBy = row ? outcome.rule().id() : decidedBy;
                }
            }
            Judgement judgement = engine.judge(situation);
            assertThat(judgement.findings())
                    .as(made.name())
                    .extracting(Finding::rule)
                    .containsExactlyInAnyOrderElementsOf(fired);
            assertThat(judgement.decidedBy().orElse("")).as(made.name()).isEqualTo(decidedBy);
            assertFirmestFirst(judgement, made);
        });
    }

    /** However the engine finds its rules, it tells and asks what trying each in turn would. */
    @Test
    void reasonsAndQuestionsAreThoseOfEveryRuleTriedInTurn() {
        int[] asked = {0};
        MadeUp.policies(SEED + POLICIES, POLICIES).forEach(made -> {
            Engine engine = made.engine();
            Situation situation = SituationFormat.read(made.situation());
            Judgement judgement = engine.judge(situation);
            Map<Fact, String> questions = new LinkedHashMap<>();
            Map<String, List<Reason>> reasons = new LinkedHashMap<>();
            boolean decided = false;
            for (Outcome outcome : engine.trace(situation)) {
                Rule rule = outcome.rule();
                boolean row = rule.verdict().isPresent();
                if (decided && row) {
                    continue;
                }
                if (outcome.truth() == Truth.TRUE) {
                    reasons.put(rule.id(), outcome.reasons());
                    decided |= row && made.surface() == Surface.INVITATION_RECEIVED;
                } else if (outcome.missing().stream().allMatch(fact -> fact.provenance() == Provenance.ASKED)) {
                    outcome.missing().forEach(fact -> questions.putIfAbsent(fact, rule.id()));
                }
            }
            Map<Fact, String> told = new LinkedHashMap<>();
            judgement.questions().forEach(question -> told.put(question.fact(), question.rule()));
            assertThat(told.entrySet()).as(made.name()).containsExactlyElementsOf(questions.entrySet());
            assertThat(judgement.findings()).as(made.name()).hasSize(reasons.size());
            judgement
                    .findings()
                    .forEach(finding -> assertThat(finding.reasons())
                            .as("%s %s", made.name(), finding.rule().id())
                            .isEqualTo(reasons.get(finding.rule().id())));
            asked[0] += told.size();
        });
        assertThat(asked[0]).isGreaterThan(20);
    }

    private static void assertFirmestFirst(Judgement judgement, MadeUp made) {
        List<Level> levels = judgement.findings().stream()
                .map(Finding::rule)
                .filter(rule -> !judgement.decidedBy().equals(java.util.Optional.of(rule.id())))
                .map(Rule::level)
                .toList();
        assertThat(levels).as(made.name()).isSortedAccordingTo(Collections.reverseOrder());
        if (judgement.decidedBy().isPresent()) {
            assertThat(judgement.findings().getFirst().rule().id())
                    .isEqualTo(judgement.decidedBy().orElseThrow());
        }
    }

    @Test
    void aQuestionIsAboutSomethingOnlyTheMemberKnowsAndAnAnswerSettlesIt() {
        int[] asked = {0};
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> facts = facts(made);
            Engine engine = made.engine();
            for (Question question : engine.judge(made.read(facts)).questions()) {
                Fact fact = question.fact();
                assertThat(fact.provenance()).as(made.name()).isEqualTo(Provenance.ASKED);
                assertThat(facts).doesNotContainKey(fact.key());
                Map<String, Object> answered = new LinkedHashMap<>(facts);
                answered.put(fact.key(), Values.of(fact, made.chance()));
                assertThat(engine.judge(made.read(answered)).questions())
                        .as(made.name())
                        .noneMatch(again -> again.fact().equals(fact));
                asked[0]++;
            }
        });
        assertThat(asked[0]).isGreaterThan(20);
    }

    @Test
    void aReasonPointsIntoTheTextItIsAbout() {
        int[] pointed = {0};
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Engine engine = made.engine();
            for (int round = 0; round < 4; round++) {
                Map<String, Object> facts = facts(made);
                for (Outcome outcome : engine.trace(made.read(facts))) {
                    for (Reason reason : outcome.reasons()) {
                        assertThat(reason.says()).as(made.name()).isNotBlank();
                        pointed[0] += pointed(reason, facts, made);
                    }
                }
            }
        });
        assertThat(pointed[0]).isGreaterThan(50);
    }

    private static int pointed(Reason reason, Map<String, Object> facts, MadeUp made) {
        String text = facts.get(reason.fact()) instanceof String known ? known : "";
        for (Span span : reason.spans()) {
            assertThat(span.start()).as(made.name()).isBetween(0, text.length() - 1);
            assertThat(span.end()).as(made.name()).isBetween(span.start() + 1, text.length());
        }
        return reason.spans().size();
    }

    @Test
    void aMatterOfTasteIsNeverBlockedAndWhatIsMandatoryIsNeverGone() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Policy policy = PolicyFormat.read(made.documents());
            assertThat(policy.rules()).noneMatch(rule -> rule.taste() && rule.level() == Level.BLOCK);
            List<Map<String, Object>> team = made.documents().stream()
                    .filter(document -> !document.containsKey("layer"))
                    .toList();
            List<String> mandatory = PolicyFormat.read(team).rules().stream()
                    .filter(Rule::mandatory)
                    .map(Rule::id)
                    .toList();
            assertThat(policy.rules()).as(made.name()).extracting(Rule::id).containsAll(mandatory);
        });
    }

    @Test
    void notOfAllIsAnyOfNots() {
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Map<String, Object> document = new LinkedHashMap<>(made.documents().getFirst());
            List<Map<String, Object>> rules = rules(document);
            Object one = rules.getFirst().getOrDefault("when", "");
            Object other = rules.getLast().getOrDefault("when", "");
            List<Map<String, Object>> all = new ArrayList<>(rules);
            all.add(like(rules.getFirst(), "all", Map.of("not", Map.of("all", List.of(one, other)))));
            all.add(like(rules.getFirst(), "any", Map.of("any", List.of(Map.of("not", one), Map.of("not", other)))));
            all.add(like(rules.getFirst(), "not-not", Map.of("not", Map.of("not", one))));
            document.put("rules", all);
            List<Outcome> outcomes =
                    new Engine(PolicyFormat.read(List.of(document))).trace(SituationFormat.read(made.situation()));
            assertThat(truth("all", outcomes)).as(made.name()).isEqualTo(truth("any", outcomes));
            assertThat(truth("not-not", outcomes)).as(made.name()).isEqualTo(truth("r0", outcomes));
        });
    }

    /** Rules that a dial rules out are not tried, which is the same as false. */
    private static Truth truth(String id, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().id().equals(id))
                .map(Outcome::truth)
                .findFirst()
                .orElse(Truth.FALSE);
    }

    private static Map<String, Object> like(Map<String, Object> rule, String id, Object when) {
        Map<String, Object> other = new LinkedHashMap<>(rule);
        other.remove("labels");
        other.put("id", id);
        other.put("when", when);
        return other;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Map<String, Object> document) {
        return (List<Map<String, Object>>) document.getOrDefault("rules", List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(MadeUp made) {
        return (Map<String, Object>) made.situation().getOrDefault("facts", Map.of());
    }

    /** First the rows of the table in their order, then all other rules from the last to the first. */
    private static List<Object> turned(List<?> rules) {
        List<Object> rows = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object rule : rules) {
            (((Map<?, ?>) rule).containsKey("verdict") ? rows : others).add(rule);
        }
        Collections.reverse(others);
        rows.addAll(others);
        return rows;
    }

    private static List<Object> gist(Judgement judgement) {
        Map<String, Set<Reason>> fired = new LinkedHashMap<>();
        judgement.findings().forEach(one -> fired.put(one.rule().id(), new LinkedHashSet<>(one.reasons())));
        Set<Fact> asked = new LinkedHashSet<>();
        judgement.questions().forEach(question -> asked.add(question.fact()));
        return List.of(judgement.verdict(), judgement.decidedBy(), fired, asked);
    }
}
