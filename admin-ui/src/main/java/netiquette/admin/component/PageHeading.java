package netiquette.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a screen: what it is, one sentence about it, and what can be done. */
public final class PageHeading extends Header {
    private static final long serialVersionUID = 1L;

    /** A heading with any number of actions beside it. */
    public PageHeading(String title, String about, Component... actions) {
        addClassName("page-heading");
        Paragraph sentence = new Paragraph(about);
        sentence.addClassName("quiet");
        add(new Div(new H1(title), sentence));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
