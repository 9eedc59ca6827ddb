package netiquette.server.ruleset;

import java.util.Optional;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Permission;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second person before a draft is published, where a team wants that. Nobody approves what they wrote in, and each change to
 * the draft makes an approval void. Taking a rule out of what is in force, and going back to an old revision, need none: they are
 * for when something is amiss.
 */
@Service
public class Reviews {
    private final ReviewTable table;
    private final ObjectionTable objections;
    private final DraftTable drafts;
    private final Members members;
    private final SecondSteps secondSteps;

    Reviews(ReviewTable table, ObjectionTable objections, DraftTable drafts, Members members, SecondSteps secondSteps) {
        this.secondSteps = secondSteps;
        this.table = table;
        this.objections = objections;
        this.drafts = drafts;
        this.members = members;
    }

    /**
     * How it stands for somebody.
     *
     * @throws UnknownTeamException if there is no such team
     */
    @Transactional(readOnly = true)
    public Review of(MemberId by, TeamId team) {
        Draft draft = drafts.find(team).orElseThrow(UnknownTeamException::new);
        boolean wanted = table.isWanted(team);
        return new Review(
                wanted,
                table.approved(team) == draft.version(),
                table.hasWritten(team, by),
                wanted ? objections.find(team, draft.version()) : Optional.empty());
    }

    /**
     * Asks for a second person from now on, or no longer. The way back is an administrator's, or it would be a way around.
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
     * Says that somebody has seen the draft and agrees.
     *
     * @param version the version of the draft that they saw
     * @throws StaleDraftException if somebody saved in between
     * @throws OwnReviewException if they wrote in it themselves
     * @throws SecondStepMissingException if the team wants a second step behind the password and they have none
     */
    @Transactional
    public void approve(MemberId by, TeamId team, long version) {
        members.allowed(Permission.APPROVE, by, team);
        secondSteps.pass(by, team);
        lock(team, version);
        if (table.hasWritten(team, by)) {
            throw new OwnReviewException();
        }
        table.approve(team, version);
        objections.remove(team);
    }

    /**
     * Says that somebody has seen the draft and does not agree, or not any more; an approval, whoever gave it, is taken back. As it
     * only holds things up, it asks for nothing more. The next change to the draft, or an approval, makes it void.
     *
     * @param version the version of the draft that they saw
     * @param reason why, at most {@value Objection#REASON} characters; may be empty
     * @throws NotAllowedException if they may not
     * @throws StaleDraftException if somebody saved in between
     * @throws RuleEditException if the reason does not fit
     */
    @Transactional
    public void withhold(MemberId by, TeamId team, long version, String reason) {
        members.allowed(Permission.APPROVE, by, team);
        lock(team, version);
        String why = reason.isBlank() ? "" : TextCheck.check(reason, "reason", Objection.REASON);
        table.approve(team, ReviewTable.NONE);
        objections.put(team, version, by, why);
    }

    private void lock(TeamId team, long version) {
        Draft draft = drafts.findAndLock(team).orElseThrow(UnknownTeamException::new);
        if (draft.version() != version) {
            throw new StaleDraftException();
        }
    }

    /** Notes that somebody wrote in the draft. */
    void wrote(MemberId by, TeamId team) {
        table.wrote(team, by);
    }

    /**
     * Lets a draft be published once, or not.
     *
     * @throws ReviewMissingException if the team wants somebody to see it first
     */
    void pass(Draft draft) {
        if (table.isWanted(draft.team()) && table.approved(draft.team()) != draft.version()) {
            throw new ReviewMissingException();
        }
        table.beginAnew(draft.team());
        objections.remove(draft.team());
    }
}
