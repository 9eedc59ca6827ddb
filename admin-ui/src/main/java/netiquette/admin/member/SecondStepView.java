package netiquette.admin.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.FieldErrors;
import netiquette.admin.entrance.Entrance;
import netiquette.server.member.SecondFactors;
import netiquette.server.member.SignedIn;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;

/** Where whoever has an authenticator app goes on after the password. */
@Route(value = "second-step", autoLayout = false)
@PageTitle("second-step.title")
@RolesAllowed(SignedIn.HALFWAY)
class SecondStepView extends Composite<Entrance> {
    private static final long serialVersionUID = 1L;

    private final transient SecondFactors factors;
    private final transient CurrentMember member;
    private final transient FieldErrors errors;
    private final TextField code = new TextField(getTranslation("second-step.code"));

    SecondStepView(SecondFactors factors, CurrentMember member, Refusals refusals) {
        this.factors = factors;
        this.member = member;
        code.setId("code");
        code.setManualValidation(true);
        code.setAutofocus(true);
        code.setHelperText(getTranslation("second-step.help"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        errors = new FieldErrors(refusals).at("code", code);
        Button enter = new Button(getTranslation("login.submit"), click -> enter());
        enter.setId("enter");
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        Button leave = new Button(getTranslation("second-step.leave"), click -> member.signOut());
        leave.setId("leave");
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div form = new Div(code, enter, leave);
        form.addClassName("form");
        getContent()
                .show(
                        new H1(getTranslation("second-step.title")),
                        new Paragraph(getTranslation("second-step.about")),
                        form);
    }

    private void enter() {
        try {
            factors.pass(member.halfway().orElseThrow().id(), code.getValue());
        } catch (Refusal refused) {
            errors.showAndFocus(refused);
            return;
        }
        member.goAllTheWay();
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }
}
