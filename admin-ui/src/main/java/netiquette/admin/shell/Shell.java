package netiquette.admin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries every screen. Style sheets are static files, because there is no front-end build. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://look/colour.css")
@StyleSheet("context://look/page.css")
@StyleSheet("context://look/symbol.css")
@StyleSheet("context://look/shell.css")
@StyleSheet("context://look/today.css")
@StyleSheet("context://look/rule.css")
@StyleSheet("context://look/condition.css")
@StyleSheet("context://look/choice.css")
@StyleSheet("context://look/agreement.css")
@StyleSheet("context://look/network.css")
@StyleSheet("context://look/account.css")
@StyleSheet("context://look/entrance.css")
@StyleSheet("context://look/device.css")
@StyleSheet("context://look/try.css")
@StyleSheet("context://look/people.css")
public class Shell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "look/icon/netiquette.svg", "any");
        settings.addLink("apple-touch-icon", "look/icon/netiquette-128.png");
        settings.addMetaTag("robots", "noindex");
    }
}
