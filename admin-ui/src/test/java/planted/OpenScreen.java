package planted;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.net.URI;

/** A screen that everybody may open, without a title, public, and holding what is neither a service nor a part. */
@Route("planted")
public class OpenScreen extends Div {
    private static final long serialVersionUID = 1L;

    final URI held = URI.create("http://localhost");
}
