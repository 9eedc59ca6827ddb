package netiquette.admin.start;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.Offer;

/** Things to start from, each with a box to tick and a sentence about it. Saves at once. */
final class OfferList extends Div {
    private static final long serialVersionUID = 1L;

    private final SerializableBiConsumer<String, Boolean> choice;
    private final Paragraph state = new Paragraph();

    /**
     * A box for each.
     *
     * @param choice takes something in, or leaves it out
     */
    OfferList(List<Offer> offers, SerializableBiConsumer<String, Boolean> choice) {
        this.choice = choice;
        addClassName("offer-list");
        offers.forEach(offer -> add(card(offer)));
        state.addClassName("quiet");
        state.getElement().setAttribute("role", "status");
        add(state);
    }

    private Div card(Offer offer) {
        Checkbox box = new Checkbox(Spoken.text(offer.title()), offer.chosen());
        box.setId("offer-" + offer.name());
        box.setHelperText(Spoken.text(offer.about()));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(offer.name(), event.getValue());
            }
        });
        Div card = new Div(box);
        card.addClassName("offer");
        return card;
    }

    private void choose(String name, boolean wanted) {
        choice.accept(name, wanted);
        state.setText(getTranslation("rule.saved"));
    }
}
