package netiquette.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
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
    private final LongList<Person> list;

    PeopleList(Team team, Members members, CurrentMember me, SerializableConsumer<Member> again) {
        this.members = members;
        this.me = me;
        this.again = again;
        addClassName("panel");
        this.team = team.id();
        list = new LongList<>(
                "people-list", (from, most) -> some(members.of(this.team, search.getValue(), from, most)), this::line);
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
        list.show(found, some(members.of(team, search.getValue(), 0, LongList.AT_ONCE)));
    }

    private List<Person> some(List<Member> people) {
        Set<MemberId> expected = members.expected(team);
        return people.stream()
                .map(member -> new Person(member, expected.contains(member.id())))
                .toList();
    }

    private ListItem line(Person person) {
        Member member = person.member();
        PersonLine line = new PersonLine(person);
        boolean mayChange = !member.id().equals(me.id()) && me.get().mayManage(member.team(), member.role());
        return mayChange ? line.changedBy(() -> means(member)) : line;
    }

    private Div means(Member member) {
        RoleChoice role = new RoleChoice(
                member.role(), offered -> me.get().mayManage(member.team(), offered) || offered == member.role());
        role.setAriaLabel(getTranslation("people.role.of", member.name()));
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                members.changeRole(me.id(), member.id(), event.getValue());
                Notice.say(getTranslation("people.role.changed", member.name()));
            }
        });
        Button link = new Button(getTranslation("people.again"), click -> again.accept(member));
        link.setAriaLabel(getTranslation("people.again.for", member.name()));
        Button remove = new Button(getTranslation("people.remove"), click -> askToRemove(member));
        remove.setAriaLabel(getTranslation("people.remove.whom", member.name()));
        role.focus();
        return new Div(role, link, remove);
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
