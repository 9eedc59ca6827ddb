package netiquette.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.Set;
import netiquette.admin.component.Chip;
import netiquette.admin.component.Notice;
import netiquette.admin.component.Question;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.team.Team;

/** The people of one team. */
final class PeopleList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient CurrentMember me;
    private final Command changed;
    private final SerializableConsumer<Member> again;

    PeopleList(Team team, Members members, CurrentMember me, Command changed, SerializableConsumer<Member> again) {
        this.members = members;
        this.me = me;
        this.changed = changed;
        this.again = again;
        addClassName("panel");
        UnorderedList list = new UnorderedList();
        list.addClassName("people-list");
        Set<MemberId> expected = members.expected(team.id());
        members.of(team.id()).forEach(member -> list.add(line(member, expected.contains(member.id()))));
        add(new H2(team.name()), list);
    }

    private ListItem line(Member member, boolean expected) {
        Span name = new Span(member.name());
        name.addClassName("person-name");
        Div title = new Div(name);
        title.addClassName("marks");
        if (expected) {
            title.add(new Chip(getTranslation("people.expected"), "off"));
        }
        Span email = new Span(member.email());
        email.addClassName("quiet");
        ListItem line = new ListItem(new Div(title, email), new RoleChoice(member, me.get(), role -> {
            members.changeRole(me.id(), member.id(), role);
            Notice.say(getTranslation("people.role.changed", member.name()));
        }));
        line.setId("person-" + member.email());
        if (!member.id().equals(me.id()) && me.get().mayManage(member.team(), member.role())) {
            Button link = new Button(getTranslation("people.again"), click -> again.accept(member));
            link.setAriaLabel(getTranslation("people.again.for", member.name()));
            Button remove = new Button(getTranslation("people.remove"), click -> askToRemove(member));
            remove.setAriaLabel(getTranslation("people.remove.whom", member.name()));
            line.add(link, remove);
        }
        return line;
    }

    private void askToRemove(Member member) {
        new Question(getTranslation("people.remove.title", member.name()), getTranslation("people.remove.text"))
                .no(getTranslation("revoke.cancel"), () -> {})
                .yes(getTranslation("people.remove"), () -> {
                    members.remove(me.id(), member.id());
                    Notice.say(getTranslation("people.removed", member.name()));
                    changed.execute();
                })
                .open();
    }
}
