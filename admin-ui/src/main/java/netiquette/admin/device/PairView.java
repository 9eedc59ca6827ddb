package netiquette.admin.device;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import netiquette.admin.component.Symbol;
import netiquette.admin.entrance.Entrance;

/** Where a link for pairing leads: how the browser in which it was opened gets the extension, and what to do with the link there. */
@Route(value = "pair", autoLayout = false)
@PageTitle("pair.title")
@AnonymousAllowed
class PairView extends Composite<Entrance> {
    private static final long serialVersionUID = 1L;

    PairView() {
        Button copy = new Button(getTranslation("pair.copy"), new Symbol("copy"));
        copy.setId("copy-link");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        // The browser allows it only while it handles the click itself.
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText(window.location.href))");
        copy.addClickListener(click -> copy.setText(getTranslation("copy.done")));
        OrderedList steps = new OrderedList(
                new ListItem(new Paragraph(getTranslation("pair.step.get")), new Downloads()),
                new ListItem(new Paragraph(getTranslation("pair.step.copy")), copy),
                new ListItem(new Paragraph(getTranslation("pair.step.paste"))));
        steps.addClassName("pair-steps");
        getContent().show(new H1(getTranslation("pair.title")), new Paragraph(getTranslation("pair.about")), steps);
    }
}
