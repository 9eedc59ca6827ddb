package netiquette.admin.start;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import netiquette.admin.component.Spoken;
import netiquette.server.ruleset.Offer;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.StaleDraftException;

/** Things to start from, each with a box to tick and a sentence about it. Saves at once. */
final class OfferList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Choice choice;
    private final SerializableSupplier<Long> version;
    private final Paragraph state = new Paragraph();

    /** Takes something in, or leaves it out. */
    interface Choice {
        /** @throws StaleDraftException if somebody saved since that version */
        RuleSet choose(long version, String name, boolean wanted);
    }

    OfferList(List<Offer> offers, Choice choice, SerializableSupplier<Long> version) {
        this.choice = choice;
        this.version = version;
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

    /** Packs are no text that two people could have written differently: the last word counts. */
    private void choose(String name, boolean wanted) {
        try {
            choice.choose(version.get(), name, wanted);
        } catch (StaleDraftException between) {
            choice.choose(version.get(), name, wanted);
        }
        state.setText(getTranslation("rule.saved"));
    }
}
