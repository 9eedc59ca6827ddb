package netiquette.admin.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import netiquette.admin.entrance.Entrance;

/** An address that leads nowhere. */
@PageTitle("not-found.title")
@AnonymousAllowed
class NotFoundView extends Composite<Entrance> implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    NotFoundView() {
        Anchor home = new Anchor("/", getTranslation("not-found.home"));
        home.addClassName("main-link");
        getContent()
                .show(
                        new H1(getTranslation("not-found.title")),
                        new Paragraph(getTranslation("not-found.about")),
                        home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
