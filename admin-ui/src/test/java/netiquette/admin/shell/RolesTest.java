package netiquette.admin.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import netiquette.admin.ViewTest;
import netiquette.server.member.Members;
import netiquette.server.member.Role;
import netiquette.server.member.Welcomes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open which screen: all of it, so that a new screen has to be put here by hand. */
class RolesTest extends ViewTest {
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.LEAD);
    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Map<String, Set<Role>> SCREENS = new TreeMap<>(Map.ofEntries(
            entry("today", ALL),
            entry("account", ALL),
            entry("second-step", Set.of()),
            entry("devices", ALL),
            entry("agreements", ALL),
            entry("agreements/net-05-relation-clause", KEEPERS),
            entry("start", KEEPERS),
            entry("rules", KEEPERS),
            entry("rules/in-01-standard-text", KEEPERS),
            entry("choices", KEEPERS),
            entry("exchange", KEEPERS),
            entry("networks", KEEPERS),
            entry("networks/linkedin", KEEPERS),
            entry("try", KEEPERS),
            entry("revisions", KEEPERS),
            entry("people", KEEPERS)));

    @Autowired
    private Members members;

    @Autowired
    private Welcomes welcomes;

    @ParameterizedTest
    @EnumSource
    void opensWhatTheRoleMayOpenAndNothingElse(Role role) {
        become(role);
        SCREENS.forEach((path, allowed) -> {
            UI.getCurrent().navigate(path);
            boolean isOpen = getCurrentView().getClass().isAnnotationPresent(Route.class);
            assertThat(isOpen).as(role + " at " + path).isEqualTo(allowed.contains(role));
        });
    }

    @Test
    void leavesNoScreenOut() {
        Set<String> known = new TreeSet<>();
        SCREENS.keySet().forEach(path -> known.add(path.split("/")[0]));
        Set<String> guarded = new TreeSet<>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().forEach(route -> {
            Class<?> view = route.getNavigationTarget();
            if (view.getName().startsWith("planted.")) {
                return;
            }
            assertThat(view.isAnnotationPresent(RolesAllowed.class) != view.isAnnotationPresent(AnonymousAllowed.class))
                    .as(view.getName())
                    .isTrue();
            if (view.isAnnotationPresent(RolesAllowed.class)) {
                guarded.add(view.getAnnotation(Route.class).value().split("/")[0]);
            }
        });
        assertThat(known).isEqualTo(guarded);
    }

    @Test
    void showsAMemberOnlyWhatIsForMembers() {
        become(Role.MEMBER);
        String today = textOf("today");
        assertThat(find(SideNav.class).single().getItems())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Today", "Agreements", "Devices");
        assertThat(today).contains("What your people see").doesNotContain("Publish", "What holds people up");
        assertThat(textOf("devices")).contains("Make a code").doesNotContain("No browser paired yet");
        List<Role> named = Arrays.asList(Role.values());
        assertThat(named).as("a new role has to be put into this table").hasSize(3);
    }

    private String textOf(String path) {
        UI.getCurrent().navigate(path);
        return text(Component.class.cast(getCurrentView()));
    }

    @Test
    void endsTheSessionOfWhoeverMayDoSomethingElseByNow() {
        UI.getCurrent().navigate("rules");
        var administrator = newMember("Eva van Dalen", myTeam(), Role.ADMINISTRATOR);
        members.changeRole(administrator.id(), me.id(), Role.MEMBER);
        assertThat(isOutdated()).isTrue();
        members.changeRole(administrator.id(), me.id(), Role.LEAD);
        assertThat(isOutdated()).isFalse();
        members.remove(administrator.id(), me.id());
        assertThat(isOutdated()).isTrue();
    }

    @Test
    void endsTheSessionsOfWhoeverChoseAnotherPassword() {
        var administrator = newMember("Eva van Dalen", myTeam(), Role.ADMINISTRATOR);
        var link = welcomes.again(administrator.id(), me.id());
        welcomes.accept(link.code(), "een lantaarn op het plein");
        assertThat(isOutdated()).isTrue();
    }
}
