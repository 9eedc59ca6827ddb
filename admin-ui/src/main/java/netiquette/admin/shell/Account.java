package netiquette.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.preference.Preferences;
import netiquette.server.member.Member;
import netiquette.server.team.Teams;

/** Who is signed in, how they like the screens, and the way out. */
final class Account extends Aside {
    private static final long serialVersionUID = 1L;

    Account(CurrentMember current, Teams teams) {
        addClassName("account");
        getElement().setAttribute("aria-label", getTranslation("shell.account"));
        Member member = current.get();
        Anchor name = new Anchor("account", member.name());
        name.setId("own-account");
        name.addClassName("account-name");
        Span team = new Span(teams.get(member.team()).name());
        team.addClassName("quiet");
        Button signOut = new Button(getTranslation("shell.sign-out"), click -> current.signOut());
        signOut.setId("sign-out");
        add(new Preferences(), new Div(name, team), signOut);
    }
}
