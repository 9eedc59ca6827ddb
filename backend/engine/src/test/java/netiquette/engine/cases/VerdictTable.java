package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Surface;
import netiquette.engine.Verdict;
import netiquette.engine.wire.SituationFormat;

/**
 * Every combination of some facts of a received invitation, unknown included, with the verdict of each; for showing
 * that a team's table has no hole, and that no row of it is idle.
 */
public final class VerdictTable {
    private final List<Row> rows = new ArrayList<>();

    /**
     * One combination.
     *
     * @param facts the facts that are known
     * @param verdict what is recommended
     * @param decidedBy id of the rule that decided; empty if none did
     */
    public record Row(Map<String, Object> facts, Verdict verdict, String decidedBy) {}

    private VerdictTable() {}

    /**
     * Judges every combination.
     *
     * @param values for each fact the values that make a difference; unknown is added
     */
    public static VerdictTable of(Engine engine, Map<String, ? extends List<?>> values) {
        VerdictTable table = new VerdictTable();
        table.fill(engine, new ArrayList<>(values.entrySet()), new LinkedHashMap<>());
        return table;
    }

    private void fill(
            Engine engine, List<? extends Map.Entry<String, ? extends List<?>>> left, Map<String, Object> facts) {
        if (left.isEmpty()) {
            Judgement judgement =
                    engine.judge(SituationFormat.read(SituationMaker.of(Surface.INVITATION_RECEIVED, "en", facts)));
            rows.add(new Row(
                    new LinkedHashMap<>(facts),
                    judgement.verdict(),
                    judgement.decidedBy().orElse("")));
            return;
        }
        Map.Entry<String, ? extends List<?>> first = left.getFirst();
        fill(engine, left.subList(1, left.size()), facts);
        for (Object value : first.getValue()) {
            facts.put(first.getKey(), value);
            fill(engine, left.subList(1, left.size()), facts);
        }
        facts.remove(first.getKey());
    }

    /** All combinations. */
    public List<Row> rows() {
        return rows;
    }

    /** The combinations for which nothing is recommended. */
    public List<Row> holes() {
        return rows.stream().filter(row -> row.verdict() == Verdict.NONE).toList();
    }

    /** Of those rules, the ones that decide in no combination. */
    public List<String> idle(List<String> ids) {
        return ids.stream()
                .filter(id -> rows.stream().noneMatch(row -> row.decidedBy().equals(id)))
                .toList();
    }
}
