package netiquette.admin.ruleset;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.RuleReading;
import netiquette.admin.component.Spoken;
import netiquette.admin.insight.WeeksPanel;
import netiquette.admin.member.CurrentMember;
import netiquette.server.insight.Counts;
import netiquette.server.member.Permission;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Vocabulary;

/** One rule: what it says and how firmly, and beside it what it looks at, where it comes from and its examples. */
@Route("rules")
@PageTitle("rule.title")
@RolesAllowed("READ_DRAFT")
class RuleEditorView extends Main implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient RuleSets ruleSets;
    private final transient RuleDocuments documents;
    private final transient Revisions revisions;
    private final transient Publications publications;
    private final transient Counts counts;
    private final transient Refusals refusals;
    private final transient CurrentMember member;

    RuleEditorView(
            RuleSets ruleSets,
            RuleDocuments documents,
            Revisions revisions,
            Publications publications,
            Counts counts,
            Refusals refusals,
            CurrentMember member) {
        this.counts = counts;
        this.documents = documents;
        this.revisions = revisions;
        this.publications = publications;
        this.ruleSets = ruleSets;
        this.refusals = refusals;
        this.member = member;
        setId("content");
        addClassName("rule-editor");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        RuleDraft draft = new RuleDraft(ruleSets, documents, member.id(), member.team(), id);
        draft.rule().ifPresentOrElse(rule -> show(draft, rule), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RuleDraft draft, RuleView rule) {
        removeAll();
        RouterLink back = new RouterLink(getTranslation("rule.back"), RuleSetView.class);
        back.addClassName("back");
        H1 sentence = new H1(Spoken.text(rule.says().chosen()));
        Div columns = member.get().may(Permission.KEEP) ? toChange(draft, rule, sentence) : toRead(draft, rule);
        columns.addClassName("columns");
        add(back, sentence, columns);
    }

    private Div toRead(RuleDraft draft, RuleView rule) {
        RuleReading reading = new RuleReading(rule.voice(), rule.level().chosen())
                .with("rule.condition", rule.condition())
                .with("rule.says", rule.says().chosen())
                .with("rule.because", rule.because().chosen())
                .with("rule.but", rule.but().chosen());
        reading.addClassNames("panel", "editor");
        Div beside = new Div(weeks(rule), new RuleExamples(draft), new RuleOrigin(rule));
        beside.addClassName("beside");
        return new Div(reading, beside);
    }

    private WeeksPanel weeks(RuleView rule) {
        return new WeeksPanel(counts.of(member.team(), rule.id()));
    }

    private Div toChange(RuleDraft draft, RuleView rule, H1 sentence) {
        Vocabulary words = documents.vocabulary(member.team());
        RuleEditor editor = new RuleEditor(
                draft,
                words,
                refusals,
                saved -> sentence.setText(Spoken.text(saved.says().chosen())));
        Div beside = new Div(
                weeks(rule),
                editor.examples(),
                new RuleOrigin(rule),
                new WithdrawPanel(revisions, publications, member, rule));
        if (!rule.inPack()) {
            beside.add(new OwnRulePanel(() -> {
                draft.remove();
                UI.getCurrent().navigate(RuleSetView.class);
            }));
        }
        beside.addClassName("beside");
        return new Div(editor, beside);
    }
}
