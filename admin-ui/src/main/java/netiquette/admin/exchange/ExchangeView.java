package netiquette.admin.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import netiquette.admin.component.FileDrop;
import netiquette.admin.component.Notice;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Symbol;
import netiquette.admin.member.CurrentMember;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.PackFiles;
import netiquette.server.ruleset.RuleSets;

/** Out: the team's own rules as a file. In: somebody else's, with what they would change before anything does. */
@Route("exchange")
@PageTitle("exchange.title")
@RolesAllowed("KEEP")
class ExchangeView extends Main {
    private static final long serialVersionUID = 1L;

    /** A pack of 10,000 rules is smaller. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private final transient PackFiles files;
    private final transient RuleSets ruleSets;
    private final transient Refusals refusals;
    private final transient CurrentMember member;
    private final Div outcome = new Div();
    private final Upload upload = upload();

    ExchangeView(PackFiles files, RuleSets ruleSets, Refusals refusals, CurrentMember member) {
        this.files = files;
        this.ruleSets = ruleSets;
        this.refusals = refusals;
        this.member = member;
        setId("content");
        addClassName("exchange");
        Anchor back = new Anchor("rules", getTranslation("rule.back"));
        back.addClassName("back");
        outcome.setId("exchange-outcome");
        add(
                back,
                new PageHeading(getTranslation("exchange.title"), getTranslation("exchange.about")),
                new Panel(
                        getTranslation("exchange.out"),
                        new Paragraph(getTranslation("exchange.out.about")),
                        download()),
                new Panel(getTranslation("exchange.in"), new Paragraph(getTranslation("exchange.in.about")), upload),
                outcome);
    }

    private Anchor download() {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pack = files.text(member.team()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(pack), "netiquette-rules.json", "application/json", pack.length);
                }),
                getTranslation("exchange.download"));
        link.setId("export");
        link.addClassName("download");
        link.addComponentAsFirst(new Symbol("download"));
        return link;
    }

    private Upload upload() {
        String rejected = getTranslation("exchange.rejected");
        Upload upload = new FileDrop(LARGEST, rejected, this::look, ".json");
        upload.setId("import");
        upload.addFileRejectedListener(event -> say(rejected));
        upload.addFileRemovedListener(removed -> outcome.removeAll());
        return upload;
    }

    /** Shows what a file would change. */
    void look(String text) {
        outcome.removeAll();
        try {
            outcome.add(new Preview(files.preview(member.team(), text), () -> take(text)));
        } catch (Refusal refused) {
            say(refusals.detail(refused, UI.getCurrent().getLocale()));
        }
    }

    private void take(String text) {
        files.take(member.id(), member.team(), ruleSets.get(member.team()).version(), text);
        Notice.say(getTranslation("exchange.taken"));
        UI.getCurrent().navigate("rules");
    }

    private void say(String problem) {
        Paragraph line = new Paragraph(problem);
        line.addClassName("problem");
        line.getElement().setAttribute("role", "alert");
        outcome.removeAll();
        outcome.add(line);
        upload.clearFileList();
    }
}
