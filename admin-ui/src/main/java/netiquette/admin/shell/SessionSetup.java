package netiquette.admin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.preference.ColourScheme;
import netiquette.admin.preference.PreferredLanguage;
import netiquette.server.refusal.Refusals;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What every session begins with: its language, and a place for failures. */
@Component
class SessionSetup implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient Refusals refusals;
    private final transient CurrentMember member;

    SessionSetup(Refusals refusals, CurrentMember member) {
        this.member = member;
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begin -> {
            begin.getSession().setErrorHandler(new FailureNotices(refusals));
            PreferredLanguage.remembered(begin.getRequest()).ifPresent(begin.getSession()::setLocale);
        });
        event.getSource().setSystemMessagesProvider(SystemTexts::of);
        event.getSource().addUIInitListener(begin -> {
            SystemTexts.tell(begin.getUI().getReconnectDialogConfiguration());
            begin.getUI().addBeforeEnterListener(this::checkAccount);
        });
        event.addRequestHandler(new PackedAnswers());
        event.addIndexHtmlRequestListener(SessionSetup::tellThePage);
    }

    /** Whoever was removed, or may do something else by now, signs in anew. */
    private void checkAccount(BeforeEnterEvent enter) {
        if (member.isOutdated()) {
            member.signOut();
        }
    }

    /** Before anything is drawn, so that no screen changes its colours or is read aloud in the other language. */
    private static void tellThePage(IndexHtmlResponse page) {
        Element html = page.getDocument().child(0);
        html.attr("lang", VaadinSession.getCurrent().getLocale().getLanguage());
        ColourScheme.remembered(page.getVaadinRequest()).ifPresent(scheme -> html.attr("theme", scheme.key()));
    }
}
