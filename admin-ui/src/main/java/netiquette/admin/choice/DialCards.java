package netiquette.admin.choice;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import netiquette.admin.member.CurrentMember;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;

/** Some of the team's choices, each with both sides; saved at once. */
public final class DialCards extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * The choices with these names, in this order.
     *
     * @param names those the team's packs do not have are left out
     */
    public DialCards(RuleSets ruleSets, CurrentMember member, List<String> names) {
        RuleSet set = ruleSets.get(member.team());
        DialDraft draft = new DialDraft(ruleSets, member.id(), member.team(), set);
        names.forEach(name -> set.dials().stream()
                .filter(dial -> dial.name().equals(name))
                .forEach(dial -> add(new DialCard(draft, dial, true, () -> {}))));
    }
}
