package netiquette.server.measuring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Engines;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures a draft, and what is in force, on texts of which somebody said what kind they are. Nothing of them is kept. */
@Service
public class Measurements {
    /** The most lines that are looked at. */
    public static final int LINES = 20_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Engines engines;
    private final Members members;

    Measurements(Engines engines, Members members) {
        this.engines = engines;
        this.members = members;
    }

    /**
     * Judges each line.
     *
     * @param lines each {@code {"id","kind","text","labels":[…]}}; empty ones and those behind {@value #LINES} are passed over
     * @param progress gets how many lines were looked at, after each
     * @throws NotAllowedException if the member may not try that team's draft
     */
    public Measurement of(MemberId by, TeamId team, List<String> lines, IntConsumer progress) {
        members.allowed(Permission.TRY, by, team);
        Labelling draft = new Labelling(engines.ofDraft(team));
        Labelling inForce = new Labelling(engines.inForce(team));
        Map<String, LabelScore> scores = new TreeMap<>();
        List<Integer> unread = new ArrayList<>();
        int texts = 0;
        for (int line = 0; line < Math.min(lines.size(), LINES); line++) {
            if (!lines.get(line).isBlank()) {
                try {
                    count(scores, lines.get(line), draft, inForce);
                    texts++;
                } catch (BadLineException e) {
                    unread.add(line + 1);
                }
            }
            progress.accept(line + 1);
        }
        return new Measurement(texts, unread, List.copyOf(scores.values()));
    }

    private static void count(Map<String, LabelScore> scores, String line, Labelling draft, Labelling inForce)
            throws BadLineException {
        List<String> drafted = draft.of(line).labels();
        List<String> live = inForce.of(line).labels();
        Set<String> labels = labels(line);
        Set<String> all = new HashSet<>(labels);
        all.addAll(drafted);
        all.addAll(live);
        all.forEach(label -> {
            LabelScore before = scores.getOrDefault(label, new LabelScore(label, Score.NONE, Score.NONE));
            boolean has = labels.contains(label);
            scores.put(
                    label,
                    new LabelScore(
                            label,
                            before.draft().with(has, drafted.contains(label)),
                            before.inForce().with(has, live.contains(label))));
        });
    }

    private static Set<String> labels(String line) throws BadLineException {
        try {
            JsonNode labels = JSON.readTree(line).path("labels");
            if (labels.isArray()) {
                return labels.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
            }
        } catch (JacksonException e) {
            throw new BadLineException(Told.of("judge.bad.json", e.getOriginalMessage()));
        }
        throw new BadLineException(Told.of("judge.bad.field", "labels"));
    }
}
