package netiquette.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Provenance;
import netiquette.engine.predicate.Signal;
import org.jspecify.annotations.Nullable;

/** One judgement while it is made. */
final class Judging {
    private static final Level[] LEVELS = Level.values();

    private final Policy policy;
    private final Engine engine;
    private final Situation situation;
    private final Scratch scratch;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private @Nullable Rule deciding;

    Judging(Policy policy, Engine engine, Situation situation, Scratch scratch) {
        this.policy = policy;
        this.engine = engine;
        this.situation = situation;
        this.scratch = scratch;
    }

    Judgement judge(SurfaceRules rules) {
        FiredLabels labels = scratch.turnTo(situation, rules);
        Marks marks = scratch.marks;
        for (int number = marks.next(0); number >= 0; number = marks.next(number + 1)) {
            Rule rule = rules.rule(number);
            if (couldStillMatter(rule)) {
                int place = rules.labelled().place(number);
                weigh(
                        rule,
                        rules.place(number),
                        place >= 0 ? labels.truth(place) : rule.when().test(scratch.evidence));
            }
        }
        Optional<Rule> decided = Optional.ofNullable(deciding);
        return new Judgement(
                decided.flatMap(Rule::verdict).orElse(Verdict.NONE),
                decided.map(Rule::id),
                findings.size() > 1 ? ordered() : findings,
                questions,
                checks(rules.called()),
                situation.language(),
                policy.templates());
    }

    private void weigh(Rule rule, int number, Truth truth) {
        if (truth == Truth.TRUE) {
            findings.add(new Finding(rule, number, engine, situation));
            if (rule.verdict().isPresent() && situation.surface() == Surface.INVITATION_RECEIVED) {
                deciding = rule;
            }
        } else if (truth == Truth.UNKNOWN) {
            ask(rule);
        }
    }

    /** What cannot be told is not checked. */
    private List<Check> checks(List<Signal> called) {
        if (called.isEmpty()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        for (Signal signal : called) {
            Truth truth = signal.when().test(scratch.evidence);
            if (truth != Truth.UNKNOWN) {
                checks.add(new Check(signal.called().orElseThrow(), truth == Truth.TRUE));
            }
        }
        return checks;
    }

    /** Once the verdict has fallen, later rows of the table are out; rules without a verdict still speak. */
    private boolean couldStillMatter(Rule rule) {
        return deciding == null || rule.verdict().isEmpty();
    }

    private void ask(Rule rule) {
        List<Fact> missing = scratch.missing;
        missing.clear();
        rule.when().missing(scratch.evidence, missing);
        for (Fact fact : missing) {
            if (fact.provenance() != Provenance.ASKED) {
                return;
            }
        }
        for (Fact fact : missing) {
            if (!isAsked(fact)) {
                questions.add(new Question(fact, rule.id()));
            }
        }
    }

    private boolean isAsked(Fact fact) {
        for (Question question : questions) {
            if (question.fact().equals(fact)) {
                return true;
            }
        }
        return false;
    }

    /** The deciding one first, then by level. */
    private List<Finding> ordered() {
        List<Finding> ordered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (isDeciding(finding)) {
                ordered.add(finding);
            }
        }
        for (int level = LEVELS.length - 1; level >= 0; level--) {
            for (Finding finding : findings) {
                if (finding.rule().level() == LEVELS[level] && !isDeciding(finding)) {
                    ordered.add(finding);
                }
            }
        }
        return ordered;
    }

    private boolean isDeciding(Finding finding) {
        return deciding != null && deciding.id().equals(finding.rule().id());
    }
}
