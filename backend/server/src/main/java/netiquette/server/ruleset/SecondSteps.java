package netiquette.server.ruleset;

import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Permission;
import netiquette.server.member.SecondFactors;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether whoever publishes for a team, or approves what is to be published, needs a second step behind the password. As with a
 * second person, what is done in haste because something is amiss needs none.
 */
@Service
public class SecondSteps {
    private final SecondStepTable table;
    private final Members members;
    private final SecondFactors factors;

    SecondSteps(SecondStepTable table, Members members, SecondFactors factors) {
        this.table = table;
        this.members = members;
        this.factors = factors;
    }

    /** Whether the team wants it. */
    public boolean isWanted(TeamId team) {
        return table.isWanted(team);
    }

    /** Whether somebody has to connect an app before they publish for that team. */
    public boolean isMissing(MemberId by, TeamId team) {
        return isWanted(team) && !factors.has(by);
    }

    /**
     * Asks for it from now on, or no longer. The way back is an administrator's, or whoever has a stolen password would take it.
     *
     * @throws NotAllowedException if they may not
     */
    @Transactional
    public void want(MemberId by, TeamId team, boolean wanted) {
        Member member = members.allowed(Permission.KEEP, by, team);
        if (!wanted && !member.may(Permission.OVERSEE)) {
            throw new NotAllowedException();
        }
        table.want(team, wanted);
    }

    /**
     * Lets somebody publish or approve, or not.
     *
     * @throws SecondStepMissingException if the team wants it and they have none
     */
    void pass(MemberId by, TeamId team) {
        if (isMissing(by, team)) {
            throw new SecondStepMissingException();
        }
    }
}
