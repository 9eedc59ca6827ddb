package netiquette.admin.publication;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import netiquette.engine.Surface;

/** What a part of a network's definition is about, in words. */
public final class NetworkPart {
    private static final String PLACES = "places";

    private NetworkPart() {}

    /** A place is called as rules call it. */
    public static String title(Component screen, String part, String path) {
        return Arrays.stream(Surface.values())
                .filter(surface -> part.equals(PLACES) && path.startsWith(String.join(".", PLACES, surface.key())))
                .findFirst()
                .map(surface -> screen.getTranslation("surface." + surface.key()))
                .orElseGet(() -> screen.getTranslation("network.part." + part));
    }
}
