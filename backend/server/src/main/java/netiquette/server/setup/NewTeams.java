package netiquette.server.setup;

import netiquette.server.member.InvalidDetailException;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.Team;
import netiquette.server.team.Teams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds teams, each with the rules as shipped, published, so that its devices get a policy from the first minute. */
@Service
public class NewTeams {
    private final Teams teams;
    private final Members members;
    private final RuleSets ruleSets;

    NewTeams(Teams teams, Members members, RuleSets ruleSets) {
        this.teams = teams;
        this.members = members;
        this.ruleSets = ruleSets;
    }

    /**
     * Adds a team.
     *
     * @throws NotAllowedException if the member does not look after all teams
     * @throws InvalidDetailException if the name is missing, too long, or that of another team
     */
    @Transactional
    public Team add(MemberId by, String name) {
        if (!members.get(by).may(Permission.OVERSEE)) {
            throw new NotAllowedException();
        }
        String wanted = checkedName(name).strip();
        if (teams.all().stream().anyMatch(team -> team.name().equalsIgnoreCase(wanted))) {
            throw new InvalidDetailException("teamName", "team-taken");
        }
        Team team = teams.add(wanted);
        ruleSets.start(by, team.id());
        return team;
    }

    static String checkedName(String name) {
        if (name.isBlank()) {
            throw new InvalidDetailException("teamName", "name-missing");
        }
        if (name.strip().length() > Team.NAME) {
            throw new InvalidDetailException("teamName", "name-long", Team.NAME);
        }
        return name;
    }
}
