package netiquette.admin.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import netiquette.admin.component.Brand;
import netiquette.admin.member.CurrentMember;
import netiquette.server.team.Teams;

/** The frame of every screen for people who are signed in. It protects nothing; each screen names its own roles. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1L;

    MainLayout(CurrentMember member, Teams teams) {
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(new Header(toggle, new Brand()));
        addToDrawer(new Header(skip, new Brand()), new MainMenu(), new Account(member, teams));
    }
}
