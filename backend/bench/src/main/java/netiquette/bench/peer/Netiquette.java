package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.RuleLanguage;
import netiquette.bench.workload.Workload;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Situation;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;

/** Our engine, as the server calls it. */
public final class Netiquette implements Peer {
    /** Its name in the table. */
    public static final String NAME = "Netiquette";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        Engine engine = engine(workload);
        List<Situation> situations = new ArrayList<>();
        for (Invitation invitation : workload.invitations()) {
            situations.add(SituationFormat.read(situation(invitation)));
        }
        return new Judge<Judgement>() {
            @Override
            public Judgement judge(int invitation) {
                return engine.judge(situations.get(invitation));
            }

            @Override
            public List<String> fired(Judgement judged) {
                return judged.findings().stream()
                        .map(finding -> finding.rule().id())
                        .toList();
            }
        };
    }

    static Engine engine(Workload workload) {
        return new Engine(PolicyFormat.read(List.of(RuleLanguage.document(workload.rules()))));
    }

    /** The invitation as a situation in plain trees. */
    public static Map<String, Object> situation(Invitation invitation) {
        Map<String, Object> facts =
                Map.of("note", invitation.note(), "headline", invitation.headline(), "photo", invitation.photo());
        return Map.of("surface", "invitation.received", "language", "en", "facts", facts);
    }
}
