package netiquette.server.ruleset;

import java.util.List;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Permission;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens revisions again: what is in them, and what each changed. */
@Service
public class RevisionReadings {
    private final Revisions revisions;
    private final Agreements agreements;
    private final NetworkDifferences networks;
    private final Members members;

    RevisionReadings(Revisions revisions, Agreements agreements, NetworkDifferences networks, Members members) {
        this.revisions = revisions;
        this.agreements = agreements;
        this.networks = networks;
        this.members = members;
    }

    /**
     * One revision.
     *
     * @throws NotAllowedException if the member may not read that team's revisions
     * @throws UnknownRevisionException if there is none with that number
     */
    @Transactional(readOnly = true)
    public RevisionReading get(MemberId by, TeamId team, int number) {
        members.allowed(Permission.READ_PUBLISHED, by, team);
        Revision revision = revisions.get(team, number);
        String after = revisions.document(team, number);
        List<PublishedRule> rules = new PublishedRules(after).all();
        List<Agreement> agreed = agreements.in(team, number);
        boolean isFirst = number == 1;
        if (isFirst) {
            return new RevisionReading(revision, rules, agreed, true, List.of(), List.of(), List.of(), List.of());
        }
        String before = revisions.document(team, number - 1);
        return new RevisionReading(
                revision,
                rules,
                agreed,
                false,
                new DraftChanges(before).of(after),
                DialChange.between(before, after),
                agreements.between(team, number - 1, number),
                networks.between(Composition.networks(before), Composition.networks(after)));
    }
}
