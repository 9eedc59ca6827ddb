package netiquette.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import netiquette.admin.component.Moments;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Panel;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.engine.Surface;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.PublishedRule;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.RevisionReading;
import netiquette.server.ruleset.RevisionReadings;
import netiquette.server.ruleset.UnknownRevisionException;

/** One revision as it was published: what it changed, then every rule and agreement in it. */
@Route("revisions")
@PageTitle("revision.page")
@RolesAllowed("READ_PUBLISHED")
class RevisionView extends Main implements HasUrlParameter<Integer> {
    private static final long serialVersionUID = 1L;

    private final transient RevisionReadings readings;
    private final transient CurrentMember member;

    RevisionView(RevisionReadings readings, CurrentMember member) {
        this.readings = readings;
        this.member = member;
        setId("content");
        addClassName("revision");
    }

    @Override
    public void setParameter(BeforeEvent event, Integer number) {
        try {
            show(readings.get(member.id(), member.team(), number));
        } catch (UnknownRevisionException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(RevisionReading reading) {
        removeAll();
        Revision revision = reading.revision();
        RouterLink back = new RouterLink(getTranslation("revision.back"), RevisionsView.class);
        back.addClassName("back");
        add(
                back,
                new PageHeading(
                        getTranslation("revisions.number", revision.number()),
                        getTranslation("revisions.by", Moments.time(revision.published()), revision.publishedBy())));
        if (!revision.note().isBlank()) {
            add(new Paragraph(revision.note()));
        }
        add(new Panel(getTranslation("revision.changes"), changes(reading)));
        Arrays.stream(Surface.values()).forEach(surface -> show(surface, reading.rules()));
        if (!reading.agreements().isEmpty()) {
            add(new Panel(
                    getTranslation("agreements.title"),
                    reading.agreements().stream().flatMap(this::agreed).toArray(Component[]::new)));
        }
    }

    private Component changes(RevisionReading reading) {
        if (reading.isSame()) {
            return new Paragraph(getTranslation(reading.isFirst() ? "revision.first" : "revision.same"));
        }
        return new ChangeList(
                reading.changes(), reading.dialChanges(), reading.agreementChanges(), reading.networkChanges());
    }

    private void show(Surface surface, List<PublishedRule> rules) {
        List<PublishedRule> here =
                rules.stream().filter(rule -> rule.rule().surface() == surface).toList();
        if (!here.isEmpty()) {
            add(new Panel(
                    getTranslation("surface." + surface.key()),
                    here.stream().map(PublishedRuleDetails::new).toArray(Component[]::new)));
        }
    }

    private Stream<Component> agreed(Agreement agreement) {
        return Stream.of(
                new H3(agreement.text(AgreementText.TITLE).map(Spoken::text).orElse(agreement.id())),
                new Paragraph(
                        agreement.text(AgreementText.TEXT).map(Spoken::text).orElse("")));
    }
}
