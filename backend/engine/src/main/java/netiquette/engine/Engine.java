package netiquette.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.predicate.Evidence;
import netiquette.engine.predicate.Phrases;
import netiquette.engine.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** A policy made ready to judge. It does not change, so one engine serves any number of threads. */
public final class Engine {
    private final Policy policy;
    private final PhraseIndex phrases;
    private final Map<Surface, List<Rule>> rules = new LinkedHashMap<>();
    private final Map<Surface, List<Rule>> labelled = new LinkedHashMap<>();

    /**
     * Prepares a policy; everything that can be done once is done here.
     *
     * @throws IllegalArgumentException if a phrase cannot be read
     */
    public Engine(Policy policy) {
        this.policy = policy;
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Surface surface : Surface.values()) {
            rules.put(surface, new ArrayList<>());
            labelled.put(surface, new ArrayList<>());
        }
        for (Rule rule : policy.rules()) {
            if (!Conditions.isOut(rule.when())) {
                add(rule, lists);
            }
        }
        this.phrases = new PhraseIndex(lists);
    }

    private void add(Rule rule, Map<String, List<String>> lists) {
        for (Surface surface : rule.surfaces()) {
            rules.getOrDefault(surface, List.of()).add(rule);
            if (!rule.labels().isEmpty()) {
                labelled.getOrDefault(surface, List.of()).add(rule);
            }
        }
        List<Phrases> searched = new ArrayList<>();
        Conditions.phrases(rule.when(), searched);
        for (Phrases list : searched) {
            lists.put(list.name(), list.phrases());
        }
    }

    /** Judges one situation: a pure function of the policy and the situation. */
    public Judgement judge(Situation situation) {
        Evidence evidence = new Evidence(situation, phrases, labelled.getOrDefault(situation.surface(), List.of()));
        boolean withVerdict = situation.surface() == Surface.INVITATION_RECEIVED;
        List<Finding> findings = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        @Nullable Rule deciding = null;
        for (Rule rule : rules.getOrDefault(situation.surface(), List.of())) {
            if (!couldStillMatter(rule, deciding)) {
                continue;
            }
            Truth truth = rule.when().test(evidence);
            if (truth == Truth.TRUE) {
                findings.add(new Finding(rule, reasons(rule, evidence)));
                if (withVerdict && rule.verdict().isPresent()) {
                    deciding = rule;
                }
            } else if (truth == Truth.UNKNOWN) {
                ask(rule, evidence, questions);
            }
        }
        Optional<Rule> decided = Optional.ofNullable(deciding);
        String decidedBy = decided.map(Rule::id).orElse("");
        return new Judgement(
                decided.flatMap(Rule::verdict).orElse(Verdict.NONE),
                decided.map(Rule::id),
                ordered(findings, decidedBy),
                questions,
                situation.language(),
                policy.templates());
    }

    /** How every rule of the situation's surface came out, in the policy's order; for trying a policy, not for advice. */
    public List<Outcome> trace(Situation situation) {
        Evidence evidence = new Evidence(situation, phrases, labelled.getOrDefault(situation.surface(), List.of()));
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : rules.getOrDefault(situation.surface(), List.of())) {
            Truth truth = rule.when().test(evidence);
            List<Reason> reasons = new ArrayList<>();
            List<Fact> missing = new ArrayList<>();
            if (truth == Truth.UNKNOWN) {
                rule.when().missing(evidence, missing);
            } else {
                rule.when().explain(evidence, truth == Truth.TRUE, reasons);
            }
            outcomes.add(new Outcome(rule, truth, reasons, missing));
        }
        return outcomes;
    }

    private static List<Reason> reasons(Rule rule, Evidence evidence) {
        List<Reason> reasons = new ArrayList<>();
        rule.when().explain(evidence, true, reasons);
        return reasons;
    }

    /** Once the verdict has fallen, later rows of the table are out; rules without a verdict still speak. */
    private static boolean couldStillMatter(Rule rule, @Nullable Rule deciding) {
        return deciding == null || rule.verdict().isEmpty();
    }

    private static void ask(Rule rule, Evidence evidence, List<Question> questions) {
        List<Fact> missing = new ArrayList<>();
        rule.when().missing(evidence, missing);
        for (Fact fact : missing) {
            if (fact.provenance() != Provenance.ASKED) {
                return;
            }
        }
        for (Fact fact : missing) {
            if (!isAsked(fact, questions)) {
                questions.add(new Question(fact, rule.id()));
            }
        }
    }

    private static boolean isAsked(Fact fact, List<Question> questions) {
        for (Question question : questions) {
            if (question.fact().equals(fact)) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> ordered(List<Finding> findings, String decidedBy) {
        List<Finding> ordered = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.rule().id().equals(decidedBy)) {
                ordered.add(finding);
            }
        }
        Level[] levels = Level.values();
        for (int level = levels.length - 1; level >= 0; level--) {
            for (Finding finding : findings) {
                Rule rule = finding.rule();
                if (rule.level() == levels[level] && !rule.id().equals(decidedBy)) {
                    ordered.add(finding);
                }
            }
        }
        return ordered;
    }
}
