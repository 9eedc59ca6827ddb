package netiquette.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Conditions;
import org.jspecify.annotations.Nullable;

/** A policy made ready to judge. It does not change, so one engine serves any number of threads. */
@SuppressWarnings("EnumOrdinal") // an array by surface: a map would cost more than many a judgement
public final class Engine {
    private static final Surface[] SURFACES = Surface.values();

    private final Policy policy;
    private final SurfaceRules[] bySurface = new SurfaceRules[SURFACES.length];

    /** What the last judgement wrote on; two at the same time each have their own. */
    private final AtomicReference<@Nullable Scratch> idle = new AtomicReference<>();

    /** Prepares a policy; everything that can be done once is done here. */
    public Engine(Policy policy) {
        this.policy = policy;
        for (int surface = 0; surface < SURFACES.length; surface++) {
            bySurface[surface] = new SurfaceRules();
        }
        for (int number = 0; number < policy.rules().size(); number++) {
            Rule rule = policy.rules().get(number);
            if (!Conditions.isOut(rule.when())) {
                for (Surface surface : rule.surfaces()) {
                    bySurface[surface.ordinal()].add(rule, number);
                }
            }
        }
    }

    /** Judges one situation: a pure function of the policy and the situation. */
    public Judgement judge(Situation situation) {
        Scratch scratch = take();
        try {
            return new Judging(policy, this, situation, scratch).judge(rules(situation));
        } finally {
            idle.set(scratch);
        }
    }

    /** How every rule of the situation's surface came out, in the policy's order; for trying a policy, not for advice. */
    public List<Outcome> trace(Situation situation) {
        Scratch scratch = take();
        try {
            SurfaceRules rules = rules(situation);
            scratch.turnTo(situation, rules);
            List<Outcome> outcomes = new ArrayList<>();
            for (int number = 0; number < rules.size(); number++) {
                outcomes.add(outcome(rules.rule(number), scratch));
            }
            return outcomes;
        } finally {
            idle.set(scratch);
        }
    }

    private static Outcome outcome(Rule rule, Scratch scratch) {
        Truth truth = rule.when().test(scratch.evidence);
        List<Reason> reasons = new ArrayList<>();
        List<Fact> missing = new ArrayList<>();
        if (truth == Truth.UNKNOWN) {
            rule.when().missing(scratch.evidence, missing);
        } else {
            rule.when().explain(scratch.evidence, truth == Truth.TRUE, reasons);
        }
        return new Outcome(rule, truth, reasons, missing);
    }

    List<Reason> reasons(Rule rule, Situation situation) {
        Scratch scratch = take();
        try {
            scratch.turnTo(situation, rules(situation));
            List<Reason> reasons = new ArrayList<>();
            rule.when().explain(scratch.evidence, true, reasons);
            return reasons;
        } finally {
            idle.set(scratch);
        }
    }

    private SurfaceRules rules(Situation situation) {
        return bySurface[situation.surface().ordinal()];
    }

    private Scratch take() {
        Scratch scratch = idle.getAndSet(null);
        return scratch == null ? new Scratch(policy.lexicon()) : scratch;
    }
}
