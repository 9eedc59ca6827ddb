package netiquette.admin.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import netiquette.admin.component.CopyLine;
import netiquette.admin.component.FieldErrors;
import netiquette.admin.component.QrCode;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Enrolment;
import netiquette.server.member.SecondFactors;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;

/** Whether a code of an app is asked for behind the password, and the way to that or back. */
final class SecondFactorPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient SecondFactors factors;
    private final transient CurrentMember member;
    private final transient Refusals refusals;
    private final Div content = new Div();

    SecondFactorPanel(SecondFactors factors, CurrentMember member, Refusals refusals) {
        this.factors = factors;
        this.member = member;
        this.refusals = refusals;
        addClassName("panel");
        content.addClassName("second-factor");
        add(new H2(getTranslation("second-factor")), content);
        show();
    }

    private void show() {
        if (factors.has(member.id())) {
            show(status("second-factor.on"), codeField("second-factor.off.go", code -> {
                factors.remove(member.id(), code);
                show();
            }));
            return;
        }
        Button begin = new Button(getTranslation("second-factor.begin"), click -> begin());
        begin.setId("begin-second-factor");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        show(status("second-factor.off"), begin);
    }

    private void begin() {
        Enrolment enrolment = factors.begin(member.id());
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("second-factor.step.app")),
                new ListItem(getTranslation("second-factor.step.scan")),
                new ListItem(getTranslation("second-factor.step.code")));
        show(
                steps,
                new QrCode(enrolment.uri(), getTranslation("second-factor.picture")),
                new CopyLine("second-factor.secret", enrolment.secret(), "secret"),
                codeField(
                        "second-factor.confirm", code -> showRecovery(factors.confirm(member.id(), enrolment, code))));
    }

    private void showRecovery(List<String> codes) {
        Button done = new Button(getTranslation("second-factor.kept"), click -> show());
        done.setId("recovery-kept");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        show(
                status("second-factor.recovery"),
                new CopyLine("second-factor.recovery.codes", String.join(" ", codes), "recovery"),
                done);
    }

    /** A field for a code, and what happens with it. */
    private Div codeField(String action, SerializableConsumer<String> entered) {
        TextField code = new TextField(getTranslation("second-step.code"));
        code.setId("code");
        code.setManualValidation(true);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        FieldErrors errors = new FieldErrors(refusals).at("code", code);
        Button go = new Button(getTranslation(action), click -> {
            try {
                entered.accept(code.getValue());
            } catch (Refusal refused) {
                errors.showAndFocus(refused);
            }
        });
        go.setId("enter-code");
        go.addClickShortcut(Key.ENTER).listenOn(code);
        Div form = new Div(code, go);
        form.addClassName("code-form");
        return form;
    }

    private Paragraph status(String key) {
        Paragraph line = new Paragraph(getTranslation(key));
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }
}
