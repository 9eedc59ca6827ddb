package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import netiquette.server.refusal.Refusal;
import netiquette.server.ruleset.StaleDraftException;

/** Why nothing was published, and what helps: the rule at fault, or the draft as it is by now. */
final class RefusedLine extends Div {
    private static final long serialVersionUID = 1L;

    RefusedLine(Refusal refused, String words, Command leave) {
        addClassName("refused");
        getElement().setAttribute("role", "alert");
        Paragraph why = new Paragraph(words);
        why.addClassName("problem");
        add(why);
        refused.rule().ifPresent(rule -> {
            Anchor there = new Anchor("rules/" + rule, getTranslation("publish.rule"));
            there.setId("publish-rule");
            add(there);
        });
        if (refused instanceof StaleDraftException) {
            Button again = new Button(getTranslation("publish.again"), click -> {
                leave.execute();
                UI.getCurrent().refreshCurrentRoute(false);
            });
            again.setId("publish-again");
            add(again);
        }
    }
}
