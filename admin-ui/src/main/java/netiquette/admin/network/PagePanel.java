package netiquette.admin.network;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import netiquette.admin.component.FileDrop;
import netiquette.server.network.Found;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.TeamNetworks;

/** A page that somebody brings: pasted or as a file. It is looked at once and forgotten. */
final class PagePanel extends Section {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<String, List<Found>> look;
    private final transient Refusals refusals;
    private final Div outcome = new Div();

    PagePanel(SerializableFunction<String, List<Found>> look, Refusals refusals) {
        this.look = look;
        this.refusals = refusals;
        addClassNames("panel", "own-page");
        Paragraph about = new Paragraph(getTranslation("network.own-page.about"));
        about.addClassName("quiet");
        TextArea html = new TextArea(getTranslation("network.own-page.html"));
        html.setId("page-html");
        html.setMaxRows(8);
        html.getElement().setAttribute("spellcheck", "false");
        Button go = new Button(getTranslation("network.own-page.look"), click -> {
            String page = html.getValue();
            html.clear();
            show(page);
        });
        go.setId("look");
        String rejected = getTranslation("network.own-page.rejected");
        FileDrop file = new FileDrop(TeamNetworks.LONGEST_PAGE, rejected, this::show, ".html", ".htm");
        file.setId("page-file");
        file.addFileRejectedListener(event -> say(rejected));
        file.addFileRemovedListener(removed -> outcome.removeAll());
        outcome.setId("page-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("network.own-page")), about, html, go, file, outcome);
    }

    /** Shows what is found on a page. */
    void show(String html) {
        outcome.removeAll();
        try {
            List<Found> found = look.apply(html);
            outcome.add(new FoundTable(found));
        } catch (Refusal refused) {
            say(refusals.detail(refused, UI.getCurrent().getLocale()));
        }
    }

    private void say(String problem) {
        Paragraph line = new Paragraph(problem);
        line.addClassName("problem");
        outcome.removeAll();
        outcome.add(line);
    }
}
