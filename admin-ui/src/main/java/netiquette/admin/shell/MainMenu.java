package netiquette.admin.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.admin.component.Symbol;

/** One line for every screen with a {@code @Menu} that this person may open. */
final class MainMenu extends SideNav {
    private static final long serialVersionUID = 1L;

    MainMenu() {
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> addItem(line(entry)));
    }

    private SideNavItem line(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(titleKey(entry)), entry.path());
        item.setPrefixComponent(new Symbol(entry.icon()));
        item.setMatchNested(true);
        item.setPathAliases(aliases(entry));
        return item;
    }

    private static Set<String> aliases(MenuEntry entry) {
        return Stream.of(entry.menuClass().getAnnotationsByType(RouteAlias.class))
                .map(RouteAlias::value)
                .collect(Collectors.toSet());
    }

    private static String titleKey(MenuEntry entry) {
        return entry.menuClass().getAnnotation(PageTitle.class).value();
    }
}
