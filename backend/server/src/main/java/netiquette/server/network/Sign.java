package netiquette.server.network;

import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Something in a definition by which parts of a page are told. */
sealed interface Sign {
    Collection<Element> on(NetworkPage page);

    /** The same wherever it is looked for. */
    default Sign itself() {
        return this;
    }

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

        private boolean isOn(NetworkPage page) {
            return !entry.has("pages") || page.isOneOf(entry.path("pages"));
        }
    }

    /** Something that is looked for on some pages only, and where a part of another page stands for them. */
    record Where(JsonNode pages, String parts, Sign sign) implements Sign {
        @Override
        public Collection<Element> on(NetworkPage page) {
            boolean isThere = page.isOneOf(pages)
                    || (!parts.isEmpty()
                            && !Selector.find(parts, page.document()).isEmpty());
            return isThere ? sign.on(page) : List.of();
        }

        @Override
        public Sign itself() {
            return sign;
        }
    }
}
