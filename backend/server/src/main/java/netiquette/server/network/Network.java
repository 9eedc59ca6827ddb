package netiquette.server.network;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A network as this version knows it.
 *
 * @param definition what its pages look like: selectors, words of controls, routes
 * @param pages pages of our own making, built as the network builds its pages, to try changes on
 */
public record Network(String id, String name, ObjectNode definition, List<NetworkPage> pages) {
    /** Copies. */
    public Network {
        definition = definition.deepCopy();
        pages = List.copyOf(pages);
    }

    @Override
    public ObjectNode definition() {
        return definition.deepCopy();
    }

    /** The changes that make a definition of this one. */
    ObjectNode changesTo(ObjectNode wanted) {
        return MergePatch.between(definition, wanted);
    }

    /** Its definition with a team's changes in it. */
    public ObjectNode with(ObjectNode changes) {
        return MergePatch.applied(definition, changes);
    }
}
