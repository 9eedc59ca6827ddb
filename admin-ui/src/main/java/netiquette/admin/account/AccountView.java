package netiquette.admin.account;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import netiquette.admin.component.PageHeading;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.SecondFactors;
import netiquette.server.refusal.Refusals;

/** Somebody's own account. */
@Route("account")
@PageTitle("account.title")
@RolesAllowed("READ_AGREED")
class AccountView extends Main {
    private static final long serialVersionUID = 1L;

    AccountView(SecondFactors factors, OpenSessions sessions, CurrentMember member, Refusals refusals) {
        setId("content");
        addClassName("account-page");
        add(
                new PageHeading(member.get().name(), member.get().email()),
                new SecondFactorPanel(factors, member, refusals),
                new SessionsPanel(sessions));
    }
}
