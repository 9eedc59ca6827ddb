package netiquette.admin.people;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import netiquette.server.team.Team;

/** One of the teams, found by typing; it shows only where there is something to choose. */
final class TeamChoice extends ComboBox<Team> {
    private static final long serialVersionUID = 1L;

    TeamChoice(String label, String id) {
        setId(id);
        setLabel(getTranslation(label));
        setItemLabelGenerator(Team::name);
    }

    void offer(List<Team> teams, Team chosen) {
        setItems(teams);
        setValue(chosen);
        setVisible(teams.size() > 1);
    }
}
