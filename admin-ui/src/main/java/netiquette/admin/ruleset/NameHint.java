package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Points out what looks like somebody's name: a rule is read by many. It stops nobody. */
final class NameHint extends Paragraph {
    private static final long serialVersionUID = 1L;

    NameHint() {
        setId("name-hint");
        addClassName("name-hint");
        getElement().setAttribute("role", "status");
    }

    void show(List<String> names) {
        setText(names.isEmpty() ? "" : getTranslation("rule.name", String.join("”, “", names)));
    }
}
