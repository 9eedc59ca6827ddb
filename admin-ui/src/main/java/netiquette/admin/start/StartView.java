package netiquette.admin.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import netiquette.admin.choice.DialCards;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.Publishing;
import netiquette.admin.tryout.SeenBy;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.tryout.Previews;
import org.jspecify.annotations.Nullable;

/** From nothing to a published policy in five steps. Every answer is saved as a draft at once, so one may leave at any step. */
@Route("start")
@PageTitle("start.title")
@RolesAllowed("KEEP")
class StartView extends Main implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private static final List<String> STANCE = List.of("stance", "not-now");
    private static final List<String> VISIBILITY = List.of("connection-visibility", "broadcasts", "contact-ownership");

    private final transient RuleSets ruleSets;
    private final transient StartingPoints startingPoints;
    private final transient Publications publications;
    private final transient Publishing publishing;
    private final transient Previews previews;
    private final transient CurrentMember member;

    StartView(
            RuleSets ruleSets,
            StartingPoints startingPoints,
            Publications publications,
            Publishing publishing,
            Previews previews,
            CurrentMember member) {
        this.ruleSets = ruleSets;
        this.startingPoints = startingPoints;
        this.publications = publications;
        this.publishing = publishing;
        this.previews = previews;
        this.member = member;
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        Step step = Step.of(key == null ? Step.WHO.key() : key).orElseThrow(NotFoundException::new);
        boolean another = getComponentCount() > 0;
        removeAll();
        H2 title = new H2(getTranslation("start." + step.key()));
        title.setId("step-title");
        Paragraph about = new Paragraph(getTranslation("start." + step.key() + ".about"));
        about.addClassName("quiet");
        Section panel = new Section(title, about, content(step));
        panel.addClassNames("panel", "start-step");
        panel.getElement().setAttribute("aria-labelledby", "step-title");
        PageHeading heading = new PageHeading(getTranslation("start.title"), getTranslation("start.about"));
        add(heading, new StepTrail(step), panel, ways(step));
        if (another) {
            beginAtTheTop(heading, title);
        }
    }

    /** Whoever pressed the button at the foot of one step is at the head of the next, with eyes and with a screen reader. */
    private static void beginAtTheTop(Component heading, H2 title) {
        title.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
        heading.scrollIntoView();
    }

    private Component content(Step step) {
        return switch (step) {
            case WHO ->
                new OfferList(
                        startingPoints.roles(member.team()),
                        (name, wanted) ->
                                startingPoints.chooseRole(member.id(), member.team(), version(), name, wanted));
            case STANCE -> new DialCards(ruleSets, member, STANCE);
            case VISIBILITY -> new DialCards(ruleSets, member, VISIBILITY);
            case PACKS ->
                new OfferList(
                        startingPoints.packs(member.team()),
                        (name, wanted) ->
                                startingPoints.choosePack(member.id(), member.team(), version(), name, wanted));
            case PUBLISH ->
                new PublishStep(
                        ruleSets,
                        publications,
                        publishing,
                        member,
                        new SeenBy(
                                startingPoints.groups(),
                                groups -> previews.withDraft(member.team(), Spoken.language(), groups)));
        };
    }

    private long version() {
        return ruleSets.get(member.team()).version();
    }

    private Div ways(Step step) {
        Div ways = new Div();
        ways.addClassName("start-ways");
        step.before().ifPresent(before -> ways.add(way(before, "start.back", "quiet-link")));
        step.next().ifPresent(next -> ways.add(way(next, "start.next", "main-link")));
        return ways;
    }

    private Anchor way(Step to, String key, String look) {
        Anchor way = new Anchor("start/" + to.key(), getTranslation(key, getTranslation("start." + to.key())));
        way.addClassName(look);
        way.setId(key.replace('.', '-'));
        return way;
    }

    /** Home again, once the policy is out. */
    static void leave() {
        UI.getCurrent().navigate("today");
    }
}
