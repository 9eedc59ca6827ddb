package netiquette.server.ruleset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import netiquette.engine.Engine;
import netiquette.engine.wire.PolicyFormat;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What judges for a team: its draft, and what its devices have. Getting one ready takes a second, so the last ones are kept. */
@Component
public class Engines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int KEPT = 40;

    private final Cache<String, Engine> ready =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<String, Watching> watching =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final DraftTable drafts;
    private final Revisions revisions;
    private final Packs packs;

    Engines(DraftTable drafts, Revisions revisions, Packs packs) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.packs = packs;
    }

    /**
     * Judges as the draft stands.
     *
     * @throws UnknownTeamException if there is no such team
     * @throws PolicyRefusedException if the engine cannot read the draft
     */
    @Transactional(readOnly = true)
    public Engine ofDraft(TeamId team) {
        Draft draft = draft(team);
        return ready.get(
                packs.sha256(draft),
                sha256 -> Composition.of(packs.of(draft), draft).engine());
    }

    /**
     * Judges as the team's devices do.
     *
     * @throws UnknownTeamException if there is no such team
     */
    @Transactional(readOnly = true)
    public Engine inForce(TeamId team) {
        Revision revision = revisions.get(team, draft(team).inForce());
        return ready.get(revision.sha256(), sha256 -> {
            String document = revisions.document(team, revision.number());
            return new Engine(PolicyFormat.read(List.of(JSON.readValue(document, Map.class))));
        });
    }

    /**
     * What rules that only watch in the draft would say.
     *
     * @throws UnknownTeamException if there is no such team
     * @throws PolicyRefusedException if the engine cannot read the draft
     */
    @Transactional(readOnly = true)
    public Watching watchingInDraft(TeamId team) {
        Draft draft = draft(team);
        return watching.get(
                packs.sha256(draft),
                sha256 -> Watching.of(Composition.of(packs.of(draft), draft).document()));
    }

    /**
     * The same of those that only watch on the team's devices.
     *
     * @throws UnknownTeamException if there is no such team
     */
    @Transactional(readOnly = true)
    public Watching watchingInForce(TeamId team) {
        Revision revision = revisions.get(team, draft(team).inForce());
        return watching.get(
                revision.sha256(),
                sha256 -> Watching.of(JSON.readTree(revisions.document(team, revision.number()))
                        .asObject()));
    }

    private Draft draft(TeamId team) {
        return drafts.find(team).orElseThrow(UnknownTeamException::new);
    }
}
