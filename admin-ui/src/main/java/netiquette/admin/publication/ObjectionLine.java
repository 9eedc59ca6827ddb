package netiquette.admin.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import netiquette.server.ruleset.Objection;

/** Who does not approve the draft as it stands, and in their own words why. */
final class ObjectionLine extends Div {
    private static final long serialVersionUID = 1L;

    ObjectionLine(Objection objection) {
        addClassName("objection");
        add(new Paragraph(getTranslation("review.objection", objection.by())));
        if (!objection.reason().isEmpty()) {
            Paragraph reason = new Paragraph(objection.reason());
            reason.addClassName("in-their-words");
            add(reason);
        }
    }
}
