package netiquette.server.ruleset;

import java.util.Optional;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A revision that some browsers get before all others. It was published as any other, with all that a team asks for before that;
 * it is given to everybody, or it ends, and whatever else is published for all ends it too.
 */
@Service
public class Trials {
    private final TrialTable table;
    private final DraftTable drafts;
    private final Revisions revisions;
    private final Members members;
    private final SecondSteps secondSteps;
    private final ApplicationEventPublisher events;

    Trials(
            TrialTable table,
            DraftTable drafts,
            Revisions revisions,
            Members members,
            SecondSteps secondSteps,
            ApplicationEventPublisher events) {
        this.table = table;
        this.drafts = drafts;
        this.revisions = revisions;
        this.members = members;
        this.secondSteps = secondSteps;
        this.events = events;
    }

    /** The revision on trial in a team, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Revision> of(TeamId team) {
        int number = table.find(team);
        return number == TrialTable.NONE ? Optional.empty() : Optional.of(revisions.get(team, number));
    }

    /**
     * Gives everybody what is on trial.
     *
     * @throws UnknownRevisionException if nothing is on trial any more
     * @throws SecondStepMissingException if the team wants a second step behind the password and the member has none
     */
    @Transactional
    public Revision giveToAll(MemberId by, TeamId team) {
        lock(by, team);
        secondSteps.pass(by, team);
        Revision revision = revisions.get(team, table.find(team));
        end(team, revision.number());
        return revision;
    }

    /**
     * Ends a trial: those who tried it out get what everybody has.
     *
     * @throws UnknownRevisionException if nothing is on trial any more
     */
    @Transactional
    public void stop(MemberId by, TeamId team) {
        end(team, lock(by, team).inForce());
    }

    private Draft lock(MemberId by, TeamId team) {
        members.allowed(Permission.KEEP, by, team);
        Draft draft = drafts.findAndLock(team).orElseThrow(UnknownTeamException::new);
        if (table.find(team) == TrialTable.NONE) {
            throw new UnknownRevisionException();
        }
        return draft;
    }

    private void end(TeamId team, int inForce) {
        drafts.putInForce(team, inForce);
        table.put(team, TrialTable.NONE);
        events.publishEvent(new Published(team, inForce, Ring.ALL));
    }
}
