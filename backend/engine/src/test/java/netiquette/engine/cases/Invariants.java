package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import netiquette.engine.Engine;
import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Level;
import netiquette.engine.Reason;
import netiquette.engine.Surface;
import netiquette.engine.Verdict;
import netiquette.engine.wire.SituationFormat;

/**
 * What must hold for a policy whatever the case, as lists of the cases in which it does not; for the tests of packs.
 * Each takes situations' facts, so that a test can hand it made-up ones as well as real-looking ones.
 */
public final class Invariants {
    /** From the kindest to the harshest. */
    private static final List<Verdict> HARSHNESS = List.of(
            Verdict.NONE,
            Verdict.ACCEPT,
            Verdict.ACCEPT_AND_ASK_WHY,
            Verdict.LOOK_FIRST,
            Verdict.ASK,
            Verdict.ARCHIVE,
            Verdict.DECLINE,
            Verdict.REPORT);

    private static final List<Level> FIRMNESS = List.of(Level.values());

    private final Engine engine;
    private final Surface surface;

    /** Invariants of a policy on a surface. */
    public Invariants(Engine engine, Surface surface) {
        this.engine = engine;
        this.surface = surface;
    }

    /** Cases whose verdict depends on a fact: rank, employer, country, city, name. */
    public List<String> movedBy(String fact, List<?> values, List<Map<String, Object>> cases) {
        return broken(cases, facts -> {
            List<Verdict> verdicts = new ArrayList<>();
            for (Object value : values) {
                verdicts.add(judge(with(facts, fact, value)).verdict());
            }
            return verdicts.stream().distinct().count() > 1 ? fact + " moves it: " + verdicts : "";
        });
    }

    /** Cases whose verdict is one of those although the fact has this value: a person the member knows is never archived. */
    public List<String> verdictsWith(
            String fact, Object value, List<Verdict> forbidden, List<Map<String, Object>> cases) {
        return broken(cases, facts -> {
            Verdict verdict = judge(with(facts, fact, value)).verdict();
            return forbidden.contains(verdict) ? fact + " " + value + ": " + verdict : "";
        });
    }

    /** Cases that a change makes worse: a harsher verdict, or more firmness; such as a harmless sentence in the note. */
    public List<String> worsenedBy(UnaryOperator<Map<String, Object>> change, List<Map<String, Object>> cases) {
        return broken(cases, facts -> {
            Judgement before = judge(facts);
            Judgement after = judge(change.apply(new LinkedHashMap<>(facts)));
            boolean harsher = HARSHNESS.indexOf(after.verdict()) > HARSHNESS.indexOf(before.verdict());
            boolean firmer = firmness(after) > firmness(before);
            return harsher || firmer ? before.verdict() + " becomes " + after.verdict() : "";
        });
    }

    /** Cases in which a finding says, explains or offers something with one of these words in it. */
    public List<String> words(List<String> forbidden, List<Map<String, Object>> cases) {
        return broken(cases, facts -> {
            Judgement judgement = judge(facts);
            for (Finding finding : judgement.findings()) {
                String said = said(finding, judgement);
                for (String word : forbidden) {
                    if (said.contains(word)) {
                        return finding.rule().id() + ": " + word;
                    }
                }
            }
            return "";
        });
    }

    private static String said(Finding finding, Judgement judgement) {
        StringBuilder said = new StringBuilder();
        said.append(finding.rule().says()).append(finding.rule().because());
        finding.reasons().stream().map(Reason::says).forEach(said::append);
        finding.rule()
                .actions()
                .forEach(action -> said.append(judgement.templates().get(action.value())));
        return said.toString();
    }

    private static int firmness(Judgement judgement) {
        return judgement.findings().stream()
                .mapToInt(finding -> FIRMNESS.indexOf(finding.rule().level()))
                .max()
                .orElse(-1);
    }

    private Judgement judge(Map<String, Object> facts) {
        return engine.judge(SituationFormat.read(SituationMaker.of(surface, "en", facts)));
    }

    private static Map<String, Object> with(Map<String, Object> facts, String fact, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        changed.put(fact, value);
        return changed;
    }

    private interface Check {
        String broken(Map<String, Object> facts);
    }

    private static List<String> broken(List<Map<String, Object>> cases, Check check) {
        List<String> broken = new ArrayList<>();
        for (Map<String, Object> facts : cases) {
            String how = check.broken(facts);
            if (!how.isEmpty()) {
                broken.add(how + " in " + facts);
            }
        }
        return broken;
    }
}
