package netiquette.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.Arrays;
import java.util.Locale;
import netiquette.server.member.Role;

/** Roles to choose from, each with what it lets somebody do. */
final class RoleChoice extends Select<Role> {
    private static final long serialVersionUID = 1L;

    RoleChoice(Role value, SerializablePredicate<Role> offered) {
        setItems(Arrays.stream(Role.values()).filter(offered).toList());
        setItemLabelGenerator(role -> getTranslation(key(role)));
        setRenderer(new ComponentRenderer<>(this::explained));
        setValue(value);
    }

    /** What the chosen role lets somebody do. */
    String means() {
        return getTranslation(key(getValue()) + ".means");
    }

    private Div explained(Role role) {
        Span name = new Span(getTranslation(key(role)));
        Span meaning = new Span(getTranslation(key(role) + ".means"));
        meaning.addClassName("quiet");
        Div both = new Div(name, meaning);
        both.addClassName("role-explained");
        return both;
    }

    static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }
}
