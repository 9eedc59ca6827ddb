package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.bench.workload.Workload;
import netiquette.engine.Engine;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.SituationFormat;
import tools.jackson.databind.json.JsonMapper;

/** Our engine with the reading and writing that the shipped JavaScript does as well: a tree in, JSON out. */
public final class NetiquetteJson implements Peer {
    /** Its name in the table. */
    public static final String NAME = "Netiquette, tree in, JSON out";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        Engine engine = Netiquette.engine(workload);
        JudgementFormat format = new JudgementFormat(workload.rules().size());
        List<Map<String, Object>> situations =
                workload.invitations().stream().map(Netiquette::situation).toList();
        return new Judge<String>() {
            @Override
            public String judge(int invitation) {
                return format.write(engine.judge(SituationFormat.read(situations.get(invitation))));
            }

            @Override
            public List<String> fired(String judged) {
                List<String> ids = new ArrayList<>();
                JSON.readTree(judged)
                        .get("findings")
                        .forEach(finding -> ids.add(finding.get("rule").asString()));
                return ids;
            }
        };
    }
}
