package netiquette.admin.people;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import netiquette.server.member.Member;
import netiquette.server.member.Role;

/** What somebody may do; saved at once. */
final class RoleChoice extends Select<Role> {
    private static final long serialVersionUID = 1L;

    RoleChoice(Member of, Member by, SerializableConsumer<Role> chosen) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> by.mayManage(of.team(), role) || role == of.role())
                .toList();
        setItems(roles);
        setItemLabelGenerator(role -> getTranslation(key(role)));
        setValue(of.role());
        setAriaLabel(getTranslation("people.role.of", of.name()));
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }

    static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }
}
