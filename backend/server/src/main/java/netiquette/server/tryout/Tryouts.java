package netiquette.server.tryout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.engine.Engine;
import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.Outcome;
import netiquette.engine.Rule;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.Truth;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.SituationFormat;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Engines;
import netiquette.server.ruleset.Watching;
import netiquette.server.team.TeamId;
import netiquette.server.training.ScenarioCase;
import netiquette.server.training.Scenarios;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tries situations. Nothing of them is kept. */
@Service
public class Tryouts {
    private final Engines engines;
    private final Scenarios scenarios;
    private final Members members;
    private final Clock clock;

    Tryouts(Engines engines, Scenarios scenarios, Members members, Clock clock) {
        this.engines = engines;
        this.scenarios = scenarios;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Plays every moment of every scenario: where the draft says something else than what is in force, and how often rules that
     * only watch would have spoken.
     *
     * @throws NotAllowedException if the member may not try that team's draft
     */
    public Replay replay(MemberId by, TeamId team, Language language) {
        members.allowed(Permission.TRY, by, team);
        Engine draft = engines.ofDraft(team);
        Engine inForce = engines.inForce(team);
        List<ScenarioCase> cases = scenarios.cases();
        List<Replayed> different = cases.stream()
                .map(moment -> replay(moment, language, draft, inForce))
                .filter(Replayed::isDifferent)
                .toList();
        List<Situation> situations =
                cases.stream().map(moment -> situation(moment, language)).toList();
        return new Replay(
                cases.size(),
                different,
                watched(
                        counts(engines.watchingInDraft(team), situations),
                        counts(engines.watchingInForce(team), situations)));
    }

    /** Every rule that only watches, with how often it would have spoken. */
    private static Map<Rule, Integer> counts(Watching watching, List<Situation> situations) {
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        situations.forEach(situation -> watching.trace(situation)
                .forEach(outcome -> counts.merge(outcome.rule(), outcome.truth() == Truth.TRUE ? 1 : 0, Integer::sum)));
        return counts;
    }

    private static List<Watched> watched(Map<Rule, Integer> draft, Map<Rule, Integer> inForce) {
        Map<String, Watched> watched = new LinkedHashMap<>();
        draft.forEach((rule, count) -> watched.put(rule.id(), new Watched(rule, Optional.of(count), Optional.empty())));
        inForce.forEach((rule, count) -> watched.merge(
                rule.id(),
                new Watched(rule, Optional.empty(), Optional.of(count)),
                (here, there) -> new Watched(here.rule(), here.draft(), there.inForce())));
        return List.copyOf(watched.values());
    }

    /**
     * What a member with the draft sees: at each place the first moment of a scenario at which a rule speaks of itself,
     * or the first at which it is another for members of these groups than for others.
     *
     * @param groups those that the member belongs to, as the member's browser has them from the policy
     */
    public List<Seen> seenWithDraft(TeamId team, Language language, List<String> groups) {
        return seen(engines.ofDraft(team), language, groups);
    }

    /** The same with what is in force. */
    public List<Seen> seenNow(TeamId team, Language language, List<String> groups) {
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
        Map<String, Object> facts = new LinkedHashMap<>(moment.facts().getOrDefault(language, Map.of()));
        facts.put("groups", groups);
        Judgement judgement = engine.judge(read(tree(moment.surface(), language, today(facts))));
        List<Rule> said = judgement.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.level() != Level.INFO)
                .toList();
        return new Seen(moment, judgement.verdict(), said);
    }

    private Situation situation(ScenarioCase moment, Language language) {
        return read(tree(moment.surface(), language, today(moment.facts().getOrDefault(language, Map.of()))));
    }

    private Replayed replay(ScenarioCase moment, Language language, Engine draft, Engine inForce) {
        Situation situation = situation(moment, language);
        Judgement drafted = draft.judge(situation);
        Judgement live = inForce.judge(situation);
        return new Replayed(moment, drafted.verdict(), live.verdict(), without(drafted, live), without(live, drafted));
    }

    /** The rules that speak in the one judgement and not in the other. */
    private static List<Rule> without(Judgement one, Judgement other) {
        Set<String> ids =
                other.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
        return one.findings().stream()
                .map(Finding::rule)
                .filter(rule -> !ids.contains(rule.id()))
                .toList();
    }

    /**
     * Judges a situation by the draft and by what is in force.
     *
     * @param facts what is known, by the facts' keys, as in JSON; which day it is need not be among them
     * @throws NotAllowedException if the member may not try that team's draft
     * @throws SituationRefusedException naming the fact that cannot be read, and why
     */
    public Tryout of(MemberId by, TeamId team, Surface surface, Language language, Map<String, Object> facts) {
        members.allowed(Permission.TRY, by, team);
        Situation situation = read(tree(surface, language, today(facts)));
        Engine draft = engines.ofDraft(team);
        Engine inForce = engines.inForce(team);
        Judgement judged = draft.judge(situation);
        List<TriedRule> rules = tried(draft.trace(situation), inForce.trace(situation), false, judged.decidedBy());
        List<TriedRule> watching = tried(
                engines.watchingInDraft(team).trace(situation),
                engines.watchingInForce(team).trace(situation),
                true,
                Optional.empty());
        return new Tryout(judged.verdict(), inForce.judge(situation).verdict(), rules, watching);
    }

    private static List<TriedRule> tried(
            List<Outcome> draft, List<Outcome> inForce, boolean watch, Optional<String> decidedBy) {
        Map<String, Outcome> drafted = byRule(draft);
        Map<String, Outcome> live = byRule(inForce);
        Map<String, Outcome> all = new LinkedHashMap<>(drafted);
        live.forEach(all::putIfAbsent);
        List<TriedRule> rules = new ArrayList<>();
        all.forEach((id, outcome) -> rules.add(new TriedRule(
                outcome.rule(),
                truth(drafted.get(id)),
                truth(live.get(id)),
                watch,
                decidedBy.filter(id::equals).isPresent(),
                outcome.reasons(),
                outcome.missing())));
        rules.sort(Comparator.comparing((TriedRule rule) -> !rule.decides())
                .thenComparing(rule -> rule.truth() != Truth.TRUE)
                .thenComparing(rule -> rule.truth() != Truth.UNKNOWN));
        return rules;
    }

    private static Optional<Truth> truth(@Nullable Outcome outcome) {
        return Optional.ofNullable(outcome).map(Outcome::truth);
    }

    private static Map<String, Object> tree(Surface surface, Language language, Map<String, Object> facts) {
        return Map.of("surface", surface.key(), "language", language.key(), "facts", facts);
    }

    /** As a browser does: which day it is, is always known. */
    private Map<String, Object> today(Map<String, Object> facts) {
        Map<String, Object> known = new LinkedHashMap<>(facts);
        known.putIfAbsent("today", LocalDate.now(clock).toString());
        return known;
    }

    private static Situation read(Map<String, Object> tree) {
        try {
            return SituationFormat.read(tree);
        } catch (FormatException e) {
            throw new SituationRefusedException(e);
        }
    }

    private static Map<String, Outcome> byRule(List<Outcome> outcomes) {
        Map<String, Outcome> byRule = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byRule.put(outcome.rule().id(), outcome));
        return byRule;
    }
}
