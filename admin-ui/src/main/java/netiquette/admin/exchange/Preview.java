package netiquette.admin.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.List;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Spoken;
import netiquette.admin.publication.ChangeList;
import netiquette.server.ruleset.DialView;
import netiquette.server.ruleset.PackPreview;

/** What a file would change in the draft, and the button that lets it. */
final class Preview extends Div {
    private static final long serialVersionUID = 1L;

    Preview(PackPreview preview, Command taken) {
        Button take = new Button(getTranslation("exchange.take"), click -> taken.execute());
        take.setId("take");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Panel panel = new Panel(getTranslation("exchange.preview"));
        preview.dials()
                .forEach(dial -> panel.add(
                        new Paragraph(getTranslation("exchange.dial", Spoken.text(dial.asks()), position(dial)))));
        if (!preview.lists().isEmpty()) {
            panel.add(new Paragraph(getTranslation("exchange.lists", String.join(", ", preview.lists()))));
        }
        ChangeList list = new ChangeList(preview.changes(), List.of(), preview.agreements(), preview.networks());
        if (preview.hasParts() || preview.isEmpty()) {
            panel.add(list);
        }
        if (!preview.isEmpty()) {
            panel.add(take);
        }
        add(panel);
    }

    private static String position(DialView dial) {
        return dial.positions().stream()
                .filter(position -> position.value().equals(dial.value().chosen()))
                .map(position -> Spoken.text(position.title()))
                .findFirst()
                .orElseGet(dial.value()::chosen);
    }
}
