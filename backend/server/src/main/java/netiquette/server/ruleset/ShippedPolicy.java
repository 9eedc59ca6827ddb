package netiquette.server.ruleset;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The default policy: the packs that come with the product, before a team changes anything. */
public final class ShippedPolicy {
    private ShippedPolicy() {}

    /** The documents of the default packs, in the order in which they decide. */
    public static List<Map<?, ?>> documents() {
        Packs packs = new Packs();
        return packs.named(packs.defaults()).stream()
                .<Map<?, ?>>map(pack -> JsonMapper.shared().convertValue(pack.tree(), Map.class))
                .toList();
    }
}
