package netiquette.admin.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.RuleView;

/** A few rules, each with a word about it and the way to change it. */
final class RuleLinks extends UnorderedList {
    private static final long serialVersionUID = 1L;

    RuleLinks(List<RuleView> rules, Function<RuleView, Component> about) {
        addClassName("today-rules");
        rules.forEach(rule -> {
            Anchor open =
                    new Anchor("rules/" + rule.id(), Spoken.text(rule.says().chosen()));
            add(new ListItem(open, new Div(about.apply(rule))));
        });
    }
}
