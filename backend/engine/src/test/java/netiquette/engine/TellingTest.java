package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

/** What is told and asked, and in which order; for made-up policies and situations. */
class TellingTest {
    private static final int SEED = 1_000;
    private static final int POLICIES = 480;

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
    void aReasonPointsIntoTheTextItIsAbout() {
        int[] pointed = {0};
        MadeUp.policies(SEED, POLICIES).forEach(made -> {
            Engine engine = made.engine();
            for (int round = 0; round < 4; round++) {
                Map<String, Object> facts = made.facts();
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
}
