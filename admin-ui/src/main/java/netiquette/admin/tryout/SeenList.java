package netiquette.admin.tryout;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.admin.component.LevelBadge;
import netiquette.admin.component.Spoken;
import netiquette.engine.Rule;
import netiquette.engine.Verdict;
import netiquette.server.tryout.Seen;

/** What a member sees: one moment for each place, with what is said there. */
final class SeenList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    SeenList(List<Seen> moments) {
        addClassName("seen-list");
        moments.forEach(moment -> add(line(moment)));
    }

    private ListItem line(Seen seen) {
        Rule first = seen.said().getFirst();
        H3 place = new H3(getTranslation("surface." + seen.moment().surface().key()));
        Span moment = new Span(Spoken.text(seen.moment().title()));
        moment.addClassName("quiet");
        Paragraph says = new Paragraph(Spoken.text(first.says()));
        says.addClassName("rule-sentence");
        Span level = new Span(new LevelBadge(first.level()));
        level.addClassName("marks");
        if (seen.verdict() != Verdict.NONE) {
            level.add(new Span(getTranslation(
                    "try.verdict", getTranslation("verdict." + seen.verdict().key()))));
        }
        return new ListItem(place, says, level, moment);
    }
}
