package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Rule;
import netiquette.bench.workload.Workload;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with conditions as closures, the fastest kind it has. */
final class EasyRules implements Peer {
    private static final String INVITATION = "invitation";

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        List<String> fired = new ArrayList<>();
        Closures closures = new Closures(Closures::contains);
        Rules rules = new Rules();
        for (Rule rule : workload.rules()) {
            Predicate<Lowered> when = closures.of(rule.when());
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .when(facts -> when.test(facts.get(INVITATION)))
                    .then(facts -> fired.add(rule.id()))
                    .build());
        }
        DefaultRulesEngine engine = new DefaultRulesEngine();
        List<Invitation> invitations = workload.invitations();
        return (IdJudge) invitation -> {
            fired.clear();
            Facts facts = new Facts();
            facts.put(INVITATION, new Lowered(invitations.get(invitation)));
            engine.fire(rules, facts);
            return fired;
        };
    }
}
