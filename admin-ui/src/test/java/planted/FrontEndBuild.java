package planted;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;

/** Would need npm to run for the screens. */
@NpmPackage(value = "planted", version = "1.0.0")
public class FrontEndBuild extends Div {
    private static final long serialVersionUID = 1L;
}
