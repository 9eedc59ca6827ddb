package netiquette.admin.ruleset;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import netiquette.admin.component.Notice;
import netiquette.admin.component.Question;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.RuleView;

/** The way to silence one rule for everybody at once, without publishing anything else. */
final class WithdrawPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Publications publications;
    private final transient CurrentMember member;
    private final transient RuleView rule;

    WithdrawPanel(Revisions revisions, Publications publications, CurrentMember member, RuleView rule) {
        this.publications = publications;
        this.member = member;
        this.rule = rule;
        addClassName("panel");
        boolean isInForce = revisions.isInForce(member.team(), rule.id());
        Paragraph about = new Paragraph(getTranslation(isInForce ? "withdraw.about" : "withdraw.not-there"));
        about.addClassName("quiet");
        add(new H2(getTranslation("withdraw.title")), about);
        if (isInForce) {
            Button withdraw = new Button(getTranslation("withdraw.go"), click -> ask());
            withdraw.setId("withdraw");
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            add(withdraw);
        }
    }

    private void ask() {
        new Question(getTranslation("withdraw.ask"), getTranslation("withdraw.ask.text"))
                .no(getTranslation("publish.cancel"), () -> {})
                .yes(getTranslation("withdraw.go"), this::withdraw)
                .open();
    }

    private void withdraw() {
        String sentence = Spoken.text(rule.says().chosen());
        Revision done =
                publications.withdraw(member.id(), member.team(), rule.id(), getTranslation("withdraw.note", sentence));
        Notice.say(getTranslation("publish.done", done.number()));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
