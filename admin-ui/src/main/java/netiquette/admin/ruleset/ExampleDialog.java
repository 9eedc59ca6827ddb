package netiquette.admin.ruleset;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.Map;
import netiquette.admin.situation.SituationForm;
import netiquette.engine.Surface;
import netiquette.server.ruleset.Group;

/** A case to keep as an example: says while it is filled in whether the rule speaks, and asks what it ought to do. */
final class ExampleDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final SituationForm form;
    private final SerializablePredicate<Map<String, Object>> speaks;
    private final Paragraph outcome = new Paragraph();

    /**
     * A dialog, not yet open.
     *
     * @param speaks whether the rule speaks, with these facts
     * @param kept gets whether it ought to speak, and the facts
     */
    ExampleDialog(
            Surface surface,
            List<Group> groups,
            SerializablePredicate<Map<String, Object>> speaks,
            SerializableBiConsumer<Boolean, Map<String, Object>> kept) {
        this.speaks = speaks;
        form = new SituationForm(groups, this::look);
        setHeaderTitle(getTranslation("example.new"));
        addClassName("example-dialog");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        form.show(surface, Map.of());
        add(form, outcome);
        getFooter().add(new Button(getTranslation("example.cancel"), click -> close()));
        getFooter().add(keep("example-fires", "example.keep-speaks", true, kept));
        getFooter().add(keep("example-silent", "example.keep-silent", false, kept));
        look();
    }

    private Button keep(
            String id, String text, boolean fires, SerializableBiConsumer<Boolean, Map<String, Object>> kept) {
        Button button = new Button(getTranslation(text), click -> {
            close();
            kept.accept(fires, facts());
        });
        button.setId(id);
        return button;
    }

    /** Belonging to no group is not worth a word. */
    private Map<String, Object> facts() {
        Map<String, Object> facts = form.facts();
        facts.values().removeIf(List.of()::equals);
        return facts;
    }

    private void look() {
        outcome.setText(getTranslation(speaks.test(facts()) ? "example.now-speaks" : "example.now-silent"));
    }
}
