package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import netiquette.admin.component.Moments;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.PlannedPublication;
import netiquette.server.ruleset.PlannedPublication.State;

/** When the draft will be published by itself, or why not; and the way to take that back. */
final class PlanLine extends Div {
    private static final long serialVersionUID = 1L;

    PlanLine(Publishing publishing, PlannedPublication planned) {
        addClassName("plan");
        String state = planned.state().name().toLowerCase(Locale.ROOT);
        Paragraph text = new Paragraph(getTranslation("plan." + state, Moments.time(planned.due())));
        text.getElement().setAttribute("role", "status");
        add(text);
        if (!publishing.may(Permission.KEEP)) {
            return;
        }
        boolean isWaiting = planned.state() == State.WAITING;
        Button cancel = new Button(getTranslation(isWaiting ? "plan.cancel" : "plan.seen"), click -> {
            publishing.cancelPlan();
            UI.getCurrent().refreshCurrentRoute(false);
        });
        cancel.setId("cancel-plan");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(cancel);
    }
}
