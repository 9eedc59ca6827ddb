package netiquette.admin.publication;

import com.vaadin.flow.component.checkbox.Checkbox;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Role;
import netiquette.server.ruleset.Reviews;

/** Whether a second person looks before anything is published; only an administrator takes that back. */
final class ReviewChoice extends Checkbox {
    private static final long serialVersionUID = 1L;

    private final transient CurrentMember member;

    ReviewChoice(Reviews reviews, CurrentMember member) {
        this.member = member;
        setId("review");
        setLabel(getTranslation("review.want"));
        setHelperText(getTranslation("review.want.about"));
        setValue(reviews.of(member.id(), member.team()).wanted());
        settle();
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                reviews.want(member.id(), member.team(), event.getValue());
                settle();
            }
        });
    }

    private void settle() {
        setReadOnly(getValue() && member.get().role() != Role.ADMINISTRATOR);
    }
}
