package netiquette.admin.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What screens are measured beside: nothing but Vaadin itself. */
@Route(value = "bench/empty", autoLayout = false)
@AnonymousAllowed
class EmptyView extends Div {
    private static final long serialVersionUID = 1L;

    EmptyView() {
        setId("empty");
    }
}
