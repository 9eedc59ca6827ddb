package netiquette.admin.insight;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.server.insight.RuleWeek;
import netiquette.server.insight.Tally;

/** What became of a rule in one week: how often what, and in how many browsers. */
public final class WeekWords extends Span {
    private static final long serialVersionUID = 1L;

    /** Of that week. */
    public WeekWords(RuleWeek week) {
        addClassName("week-words");
        Tally sum = week.sum();
        setText(Stream.of(
                        words("insight.shown", sum.shown()),
                        words("insight.heeded", sum.heeded()),
                        words("insight.overridden", sum.overridden()),
                        words("insight.unfit", sum.unfit()),
                        words("insight.watched", sum.watched()),
                        words("insight.browsers", week.browsers()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    /** Nothing of what did not happen. */
    private String words(String key, int count) {
        return count == 0 ? "" : getTranslation(key, count);
    }
}
