package netiquette.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import netiquette.admin.component.Chip;
import netiquette.admin.component.LongList;
import netiquette.admin.component.Notice;
import netiquette.admin.component.Question;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.team.Team;
import netiquette.server.team.TeamId;

/** The people of one team. */
final class PeopleList extends Section {
    private static final long serialVersionUID = 1L;

    /** As many are seen at a glance. */
    private static final int FEW = 10;

    private final transient Members members;
    private final transient CurrentMember me;
    private final transient TeamId team;
    private final SerializableConsumer<Member> again;
    private final TextField search = new TextField(getTranslation("people.search"));
    private final Paragraph count = new Paragraph();
    private final LongList<Member> list;
    private transient Set<MemberId> expected = Set.of();

    PeopleList(Team team, Members members, CurrentMember me, SerializableConsumer<Member> again) {
        this.members = members;
        this.me = me;
        this.again = again;
        addClassName("panel");
        this.team = team.id();
        list = new LongList<>(
                "people-list", (from, most) -> members.of(this.team, search.getValue(), from, most), this::line);
        search.setId("people-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        search.setVisible(members.count(team.id(), "") > FEW);
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        add(new H2(team.name()), search, count, list);
        show();
    }

    /** Everybody who is found, as they are stored now. */
    void show() {
        int found = members.count(team, search.getValue());
        count.setText(getTranslation("people.found", found));
        count.setVisible(!search.isEmpty());
        expected = members.expected(team);
        list.show(found, members.of(team, search.getValue(), 0, LongList.AT_ONCE));
    }

    private ListItem line(Member member) {
        Span name = new Span(member.name());
        name.addClassName("person-name");
        Div title = new Div(name);
        title.addClassName("marks");
        if (expected.contains(member.id())) {
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
                    show();
                })
                .open();
    }
}
