package netiquette.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import netiquette.admin.component.Chip;
import netiquette.server.member.Member;

/** Who somebody is and what they may do; the means to change that once they are asked for, one for each line would weigh too much. */
final class PersonLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Span name;
    private final Span role;

    PersonLine(Person person) {
        Member member = person.member();
        setId("person-" + member.email());
        name = new Span(member.name());
        name.addClassName("person-name");
        Span email = new Span(member.email());
        email.addClassName("quiet");
        Div who = new Div(name, email);
        if (person.isExpected()) {
            who.add(new Chip(getTranslation("people.expected"), "off"));
        }
        role = new Span(getTranslation(RoleChoice.key(member.role())));
        role.addClassName("person-role");
        add(who, role);
    }

    /** Lets whoever looks change something about this person, by means that take the place of the role and the button. */
    PersonLine changedBy(SerializableSupplier<Div> means) {
        Button change = new Button(getTranslation("people.change"));
        change.setAriaLabel(getTranslation("people.change.whom", name.getText()));
        change.addClickListener(click -> {
            Div made = means.get();
            made.addClassName("person-means");
            remove(role, change);
            add(made);
        });
        add(change);
        return this;
    }
}
