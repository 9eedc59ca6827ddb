package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The sign and the name of the product. */
public final class Brand extends Div {
    private static final long serialVersionUID = 1L;

    /** The sign says nothing more than the name beside it, so it has no text of its own. */
    public Brand() {
        addClassName("brand");
        add(new Image("look/icon/netiquette.svg", ""), new Span(translate("product.name")));
    }
}
