package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Kinds;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trying only the rules that have what they wait for gives what trying all of them gives. */
class WaitingRulesTest {
    private static final int SITUATIONS = 20;

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsNotTriedHadNothingToSay(MadeUp made) {
        Policy policy = PolicyFormat.read(made.documents());
        Engine engine = new Engine(policy);
        for (int count = 0; count < SITUATIONS; count++) {
            Situation situation = made.read(made.facts());
            Judgement judgement = engine.judge(situation);
            List<String> said = new ArrayList<>();
            judgement.findings().forEach(finding -> said.add(finding.rule().id()));
            judgement.questions().forEach(question -> said.add(question.fact().key() + "?"));
            assertThat(said).containsExactlyInAnyOrderElementsOf(new All(policy, situation).say());
        }
    }

    private static List<MadeUp> policies() {
        return MadeUp.policies(40_000, 400).toList();
    }

    /** Tries every rule, as often as it is asked for. */
    private static final class All implements Kinds {
        private final List<Rule> rules;
        private final Situation situation;
        private final Evidence evidence;

        All(Policy policy, Situation situation) {
            this.situation = situation;
            rules = policy.rules().stream()
                    .filter(rule -> rule.surfaces().contains(situation.surface()) && !Conditions.isOut(rule.when()))
                    .toList();
            evidence = new Evidence(policy.lexicon());
            evidence.turnTo(situation, this);
        }

        List<String> say() {
            List<String> said = new ArrayList<>();
            boolean decided = false;
            for (Rule rule : rules) {
                Truth truth = decided && rule.verdict().isPresent()
                        ? Truth.FALSE
                        : rule.when().test(evidence);
                if (truth == Truth.TRUE) {
                    said.add(rule.id());
                    decided |= rule.verdict().isPresent() && situation.surface() == Surface.INVITATION_RECEIVED;
                } else if (truth == Truth.UNKNOWN) {
                    ask(rule, said);
                }
            }
            return said;
        }

        private void ask(Rule rule, List<String> said) {
            List<Fact> missing = new ArrayList<>();
            rule.when().missing(evidence, missing);
            if (missing.stream().allMatch(fact -> fact.provenance() == Provenance.ASKED)) {
                missing.stream()
                        .map(fact -> fact.key() + "?")
                        .filter(question -> !said.contains(question))
                        .forEach(said::add);
            }
        }

        private List<Rule> bearing(List<?> labels) {
            return rules.stream()
                    .filter(rule -> rule.labels().stream().anyMatch(labels::contains))
                    .toList();
        }

        @Override
        public Truth test(List<?> labels) {
            List<Truth> truths = bearing(labels).stream()
                    .map(rule -> rule.when().test(evidence))
                    .toList();
            if (truths.contains(Truth.TRUE)) {
                return Truth.TRUE;
            }
            return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public void explain(List<?> labels, List<Reason> reasons) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public void missing(List<?> labels, List<Fact> facts) {
            for (Rule rule : bearing(labels)) {
                if (rule.when().test(evidence) == Truth.UNKNOWN) {
                    rule.when().missing(evidence, facts);
                }
            }
        }
    }
}
