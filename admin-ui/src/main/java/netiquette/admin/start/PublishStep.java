package netiquette.admin.start;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import netiquette.admin.component.Notice;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.LossesPart;
import netiquette.admin.publication.Publishing;
import netiquette.admin.tryout.SeenBy;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;

/** What members are going to see, and the button that makes it so. */
final class PublishStep extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleSets ruleSets;
    private final transient Publications publications;
    private final transient CurrentMember member;

    PublishStep(
            RuleSets ruleSets, Publications publications, Publishing publishing, CurrentMember member, SeenBy seen) {
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.member = member;
        add(seen);
        if (ruleSets.get(member.team()).unpublished()) {
            Button publish = new Button(getTranslation("start.publish.go"));
            publish.setId("start-publish");
            publish.setDisableOnClick(true);
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            LossesPart losses = new LossesPart(publishing, publish::setEnabled);
            publish.addClickListener(click -> publish(losses.isMeant()));
            publish.setEnabled(losses.isSeen());
            add(losses, publish);
        } else {
            Anchor home = new Anchor("today", getTranslation("not-found.home"));
            home.addClassName("main-link");
            add(new Paragraph(getTranslation("start.publish.nothing")), home);
        }
    }

    private void publish(boolean lossesMeant) {
        RuleSet set = ruleSets.get(member.team());
        Publication wanted = new Publication(set.version(), getTranslation("start.note"), lossesMeant);
        Revision done = publications.publish(member.id(), member.team(), wanted, Ring.ALL);
        Notice.say(getTranslation("publish.done", done.number()));
        StartView.leave();
    }
}
