package netiquette.server.tryout;

import java.util.ArrayList;
import java.util.Comparator;
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
import netiquette.engine.Outcome;
import netiquette.engine.Rule;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.Truth;
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
    private final Situations situations;

    Tryouts(Engines engines, Scenarios scenarios, Members members, Situations situations) {
        this.engines = engines;
        this.scenarios = scenarios;
        this.members = members;
        this.situations = situations;
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
        List<Situation> played = cases.stream()
                .map(moment -> situations.of(moment, language, Map.of()))
                .toList();
        return new Replay(
                cases.size(),
                different,
                watched(counts(engines.watchingInDraft(team), played), counts(engines.watchingInForce(team), played)));
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

    private Replayed replay(ScenarioCase moment, Language language, Engine draft, Engine inForce) {
        Situation situation = situations.of(moment, language, Map.of());
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
        Situation situation = situations.of(surface, language, facts);
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

    private static Map<String, Outcome> byRule(List<Outcome> outcomes) {
        Map<String, Outcome> byRule = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byRule.put(outcome.rule().id(), outcome));
        return byRule;
    }
}
