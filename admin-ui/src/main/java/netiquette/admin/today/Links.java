package netiquette.admin.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.RuleView;

/** A few rules or agreements, each with a word about it and the way to change it. */
final class Links extends UnorderedList {
    private static final long serialVersionUID = 1L;

    Links() {
        addClassName("today-rules");
    }

    void add(RuleView rule, Component about) {
        add("rules/" + rule.id(), Spoken.text(rule.says().chosen()), about);
    }

    void add(Agreement agreement, Component about) {
        add(
                "agreements/" + agreement.id(),
                agreement.text(AgreementText.TITLE).map(Spoken::text).orElse(agreement.id()),
                about);
    }

    private void add(String address, String text, Component about) {
        add(new ListItem(new Anchor(address, text), new Div(about)));
    }
}
