package netiquette.admin.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import netiquette.admin.component.Spoken;
import netiquette.admin.component.WholeText;
import netiquette.server.ruleset.AgreementChange;
import netiquette.server.ruleset.DialChange;
import netiquette.server.ruleset.DraftChange;
import netiquette.server.ruleset.NetworkDifference;

/** What a publication changes, rule by rule, in plain words. Each rule is called by what it says now, which people know. */
public final class ChangeList extends Div {
    private static final long serialVersionUID = 1L;

    /** A heading for each choice and rule, and what changes in it; the agreements together behind them, then each network. */
    public ChangeList(
            List<DraftChange> changes,
            List<DialChange> dials,
            List<AgreementChange> agreements,
            List<NetworkDifference> networks) {
        addClassName("change-list");
        if (changes.isEmpty() && dials.isEmpty() && agreements.isEmpty() && networks.isEmpty()) {
            add(new Span(getTranslation("change.none")));
        }
        dials.forEach(dial -> add(
                new H3(getTranslation("change.dial", Spoken.text(dial.title()))),
                new UnorderedList(new ListItem(
                        getTranslation("change.level", Spoken.text(dial.was()), Spoken.text(dial.becomes()))))));
        changes.forEach(change -> add(new H3(Spoken.text(change.says().shipped())), lines(change)));
        if (!agreements.isEmpty()) {
            UnorderedList list = new UnorderedList();
            agreements.forEach(change -> list.add(line(change)));
            add(new H3(getTranslation("agreements.title")), list);
        }
        networks.forEach(network ->
                add(new H3(getTranslation("change.network", network.network())), new NetworkLines(network.changes())));
    }

    private ListItem line(AgreementChange change) {
        ListItem line = new ListItem(getTranslation(
                "change.agreement." + change.sort().name().toLowerCase(Locale.ROOT), Spoken.text(change.title())));
        UnorderedList texts = new UnorderedList();
        change.texts().forEach((which, text) -> TextChange.addTo(texts, "agreement." + which.key(), text));
        if (texts.getChildren().findAny().isPresent()) {
            line.add(texts);
        }
        return line;
    }

    private UnorderedList lines(DraftChange change) {
        UnorderedList list = new UnorderedList();
        if (change.voice().isChanged()) {
            list.add(new ListItem(getTranslation(
                    "change.voice." + change.voice().chosen().name().toLowerCase(Locale.ROOT))));
        }
        if (change.isNew()) {
            list.add(new ListItem(getTranslation(
                    "change.has-level",
                    getTranslation("level." + change.level().chosen().key()))));
            list.add(new ListItem(new WholeText(getTranslation(
                    "rule.condition.sentence", Spoken.text(change.condition().chosen())))));
        }
        if (change.level().isChanged()) {
            list.add(new ListItem(getTranslation(
                    "change.level",
                    getTranslation("level." + change.level().shipped().key()),
                    getTranslation("level." + change.level().chosen().key()))));
        }
        TextChange.addTo(list, "rule.condition", change.condition());
        if (change.otherwise()) {
            list.add(new ListItem(getTranslation("change.otherwise")));
        }
        TextChange.addTo(list, "rule.says", change.says());
        TextChange.addTo(list, "rule.because", change.because());
        TextChange.addTo(list, "rule.but", change.but());
        return list;
    }
}
