package netiquette.server.network;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Something in a definition by which parts of a page are told. */
sealed interface Sign {
    Collection<Element> on(NetworkPage page);

    /** A selector by itself. */
    record Selected(String selector) implements Sign {
        @Override
        public Collection<Element> on(NetworkPage page) {
            return Selector.find(selector, page.document());
        }
    }

    /** What a control is called. */
    record Called(String controls, List<String> words) implements Sign {
        @Override
        public Collection<Element> on(NetworkPage page) {
            return Selector.find(controls, page.document()).stream()
                    .filter(control -> Label.of(control).isOneOf(words))
                    .toList();
        }
    }

    /** A place: an address, a selector, perhaps the words of a control, and what else is or is not on the page. */
    record Placed(JsonNode entry) implements Sign {
        @Override
        public Collection<Element> on(NetworkPage page) {
            if (!isOn(page) || !has(page, "with", true) || !has(page, "without", false)) {
                return List.of();
            }
            String node = entry.path("node").asString(entry.path("any").asString(""));
            Collection<Element> found = Selector.find(node, page.document());
            List<String> labels =
                    entry.path("labels").valueStream().map(JsonNode::asString).toList();
            return entry.has("labels")
                    ? found.stream()
                            .filter(element -> Label.of(element).isOneOf(labels))
                            .toList()
                    : found;
        }

        private boolean has(NetworkPage page, String name, boolean wanted) {
            String selector = entry.path(name).asString("");
            return selector.isEmpty()
                    || Selector.find(selector, page.document()).isEmpty() != wanted;
        }

        /** A page of which nobody said where it is from may be anywhere. */
        private boolean isOn(NetworkPage page) {
            JsonNode pages = entry.path("pages");
            return pages.isMissingNode()
                    || page.path()
                            .filter(path -> texts(pages, "paths").noneMatch(path::startsWith)
                                    || !texts(pages, "parts").allMatch(path::contains)
                                    || texts(pages, "not").anyMatch(path::contains))
                            .isEmpty();
        }

        private static Stream<String> texts(JsonNode pages, String name) {
            return pages.path(name).valueStream().map(JsonNode::asString);
        }
    }
}
