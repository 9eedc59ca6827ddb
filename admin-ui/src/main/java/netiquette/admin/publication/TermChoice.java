package netiquette.admin.publication;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Permission;

/** Something a team asks before anything is published; only an administrator takes that back. */
final class TermChoice extends Checkbox {
    private static final long serialVersionUID = 1L;

    private final transient CurrentMember member;

    /**
     * A box for it.
     *
     * @param want its sentence
     * @param about what it means
     */
    TermChoice(String want, String about, boolean wanted, CurrentMember member, SerializableConsumer<Boolean> chosen) {
        this.member = member;
        setLabel(want);
        setHelperText(about);
        setValue(wanted);
        settle();
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
                settle();
            }
        });
    }

    private void settle() {
        setReadOnly(!member.get().may(getValue() ? Permission.OVERSEE : Permission.KEEP));
    }
}
