package netiquette.server.ruleset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published; none of it ever changes. */
@Service
public class Revisions {
    private static final int KEPT = 40;

    private final RevisionTable table;
    private final DraftTable drafts;
    private final TrialTable trials;
    private final Cache<String, RevisionContents> contents =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Revisions(RevisionTable table, DraftTable drafts, TrialTable trials) {
        this.table = table;
        this.drafts = drafts;
        this.trials = trials;
    }

    /** The team's revisions, newest first. */
    public List<Revision> of(TeamId team) {
        return table.of(team);
    }

    /**
     * One revision.
     *
     * @throws UnknownRevisionException if there is none
     */
    public Revision get(TeamId team, int number) {
        return table.find(team, number).orElseThrow(UnknownRevisionException::new);
    }

    /**
     * The exact JSON text of a revision, as it was hashed when it was published.
     *
     * @throws UnknownRevisionException if there is none
     * @throws IllegalStateException if what is stored is not what was published
     */
    public String document(TeamId team, int number) {
        String document = table.document(team, number).orElseThrow(UnknownRevisionException::new);
        if (!Sha256.of(document).equals(get(team, number).sha256())) {
            throw new IllegalStateException("revision " + number + " of team " + team + " was changed in the database");
        }
        return document;
    }

    /** Whether devices have that rule now. */
    @Transactional(readOnly = true)
    public boolean isInForce(TeamId team, String rule) {
        int number = drafts.find(team).orElseThrow(UnknownTeamException::new).inForce();
        return contents(team, number).rules().contains(rule);
    }

    /** The ids of the rules that some devices of the team have now: to speak or only to watch, for all or on trial. */
    @Transactional(readOnly = true)
    public Set<String> rulesOut(TeamId team) {
        int inForce = drafts.find(team).orElseThrow(UnknownTeamException::new).inForce();
        return IntStream.of(inForce, trials.find(team))
                .filter(number -> number != TrialTable.NONE)
                .mapToObj(number -> contents(team, number))
                .flatMap(out -> Stream.concat(out.rules().stream(), out.watching().stream()))
                .collect(Collectors.toSet());
    }

    /**
     * What is in a revision; it never changes, so the last ones asked for are kept.
     *
     * @throws UnknownRevisionException if there is none
     */
    RevisionContents contents(TeamId team, int number) {
        return contents.get(get(team, number).sha256(), sha256 -> RevisionContents.of(document(team, number)));
    }

    boolean isInForce(String sha256, Draft draft) {
        return table.find(draft.team(), draft.inForce())
                .filter(revision -> revision.sha256().equals(sha256))
                .isPresent();
    }
}
