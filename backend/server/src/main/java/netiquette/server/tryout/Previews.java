package netiquette.server.tryout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.Rule;
import netiquette.engine.Surface;
import netiquette.server.ruleset.Engines;
import netiquette.server.team.TeamId;
import netiquette.server.training.ScenarioCase;
import netiquette.server.training.Scenarios;
import org.springframework.stereotype.Service;

/** What members see of a policy, shown on the scenarios. */
@Service
public class Previews {
    private final Engines engines;
    private final Scenarios scenarios;
    private final Situations situations;

    Previews(Engines engines, Scenarios scenarios, Situations situations) {
        this.engines = engines;
        this.scenarios = scenarios;
        this.situations = situations;
    }

    /**
     * What a member with the draft sees: at each place the first moment of a scenario at which a rule speaks of itself,
     * or the first at which it is another for members of these groups than for others.
     *
     * @param groups those that the member belongs to, as the member's browser has them from the policy
     */
    public List<Seen> withDraft(TeamId team, Language language, List<String> groups) {
        return seen(engines.ofDraft(team), language, groups);
    }

    /** The same with what is in force. */
    public List<Seen> now(TeamId team, Language language, List<String> groups) {
        return seen(engines.inForce(team), language, groups);
    }

    private List<Seen> seen(Engine engine, Language language, List<String> groups) {
        Map<Surface, Seen> first = new EnumMap<>(Surface.class);
        Map<Surface, Seen> own = new EnumMap<>(Surface.class);
        for (ScenarioCase moment : scenarios.cases()) {
            if (own.containsKey(moment.surface()) || (groups.isEmpty() && first.containsKey(moment.surface()))) {
                continue;
            }
            Seen seen = seen(engine, language, moment, groups);
            if (seen.said().isEmpty()) {
                continue;
            }
            first.putIfAbsent(moment.surface(), seen);
            if (!groups.isEmpty() && !seen.equals(seen(engine, language, moment, List.of()))) {
                own.put(moment.surface(), seen);
            }
        }
        first.putAll(own);
        return List.copyOf(first.values());
    }

    private Seen seen(Engine engine, Language language, ScenarioCase moment, List<String> groups) {
        Judgement judgement = engine.judge(situations.of(moment, language, Map.of("groups", groups)));
        List<Rule> said = judgement.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.level() != Level.INFO)
                .toList();
        return new Seen(moment, judgement.verdict(), said);
    }
}
