package netiquette.admin.insight;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.admin.component.Moments;
import netiquette.server.insight.RuleWeek;

/** What became of one rule in the last weeks. */
public final class WeeksPanel extends Section {
    private static final long serialVersionUID = 1L;

    private static final int WEEKS = 4;

    /** Of these weeks, the latest first; not all of them are shown. */
    public WeeksPanel(List<RuleWeek> weeks) {
        addClassName("panel");
        setId("weeks");
        add(new H2(getTranslation("insight.weeks")));
        if (weeks.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("insight.weeks.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("weeks");
        weeks.stream().limit(WEEKS).forEach(week -> list.add(line(week)));
        add(list);
    }

    private ListItem line(RuleWeek week) {
        return new ListItem(new Span(getTranslation("insight.week", Moments.day(week.monday()))), new WeekWords(week));
    }
}
