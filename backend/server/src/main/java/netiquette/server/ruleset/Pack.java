package netiquette.server.ruleset;

import java.util.List;
import netiquette.engine.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack as it comes with the product.
 *
 * @param tree the whole document, with examples and whatever else helps authors
 */
record Pack(String name, LocalText title, ObjectNode tree) {
    List<ObjectNode> rules() {
        return tree.path("rules").valueStream().map(JsonNode::asObject).toList();
    }
}
