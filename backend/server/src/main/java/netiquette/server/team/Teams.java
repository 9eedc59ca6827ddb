package netiquette.server.team;

import java.util.List;
import org.springframework.stereotype.Service;

/** The organisation's teams. */
@Service
public class Teams {
    private final TeamTable table;

    Teams(TeamTable table) {
        this.table = table;
    }

    /** Every team, by name. */
    public List<Team> all() {
        return table.all();
    }

    /**
     * One team.
     *
     * @throws UnknownTeamException if there is none with this id
     */
    public Team get(TeamId id) {
        return table.find(id).orElseThrow(UnknownTeamException::new);
    }

    /** Adds a team; its rule set is started by whoever adds it. */
    public Team add(String name) {
        Team team = new Team(TeamId.random(), name.strip());
        table.add(team);
        return team;
    }
}
