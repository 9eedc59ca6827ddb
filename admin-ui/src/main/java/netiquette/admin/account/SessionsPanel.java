package netiquette.admin.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import netiquette.admin.component.Moments;
import netiquette.admin.component.Notice;
import netiquette.admin.security.SeenBrowser;

/** Where somebody is signed in, and the way to end that from here. */
final class SessionsPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient OpenSessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final Button endOthers = new Button(getTranslation("sessions.end.others"));

    SessionsPanel(OpenSessions sessions) {
        this.sessions = sessions;
        addClassName("panel");
        setId("sessions");
        list.addClassName("session-list");
        endOthers.setId("end-others");
        endOthers.addClickListener(click -> end(others()));
        add(new H2(getTranslation("sessions")), new Paragraph(getTranslation("sessions.about")), list, endOthers);
        show();
    }

    private List<OpenSession> others() {
        return sessions.all().stream().filter(session -> !session.here()).toList();
    }

    private void show() {
        list.removeAll();
        sessions.all().forEach(session -> list.add(line(session)));
        endOthers.setVisible(others().size() > 1);
    }

    private ListItem line(OpenSession session) {
        String which = session.browser().map(this::words).orElse(getTranslation("sessions.elsewhere"));
        Span name = new Span(session.here() ? getTranslation("sessions.here") : which);
        name.addClassName("session-name");
        String used = getTranslation("sessions.used", Moments.time(session.used()));
        Span when = new Span(used);
        when.addClassName("quiet");
        Div about = new Div(name, when);
        if (session.here()) {
            session.browser().map(this::words).map(Span::new).ifPresent(own -> about.addComponentAtIndex(1, own));
        }
        ListItem line = new ListItem(about);
        if (!session.here()) {
            Button end = new Button(getTranslation("sessions.end"), click -> end(List.of(session)));
            end.setAriaLabel(getTranslation("sessions.end.which", which, used));
            line.add(end);
        }
        return line;
    }

    private String words(SeenBrowser browser) {
        return browser.system().isEmpty()
                ? browser.name()
                : getTranslation("sessions.browser", browser.name(), browser.system());
    }

    private void end(List<OpenSession> ended) {
        ended.forEach(sessions::end);
        Notice.say(getTranslation("sessions.ended", ended.size()));
        show();
    }
}
