package netiquette.server.network;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
            return page.find(selector);
        }
    }

    /** What a control is called. */
    record Called(String controls, List<String> words) implements Sign {
        @Override
        public Collection<Element> on(NetworkPage page) {
            return Label.among(page.find(controls), words);
        }
    }

    /** A place: an address, a selector, perhaps the words of a control, and what else is or is not on the page. */
    record Placed(JsonNode entry) implements Sign {
        /** Either name holds the selector. */
        private static final List<String> NODES = List.of("node", "any");

        @Override
        public Collection<Element> on(NetworkPage page) {
            if (!isOn(page) || !has(page, "with", true) || !has(page, "without", false)) {
                return List.of();
            }
            String node =
                    NODES.stream().map(name -> entry.path(name).asString("")).collect(Collectors.joining());
            Collection<Element> found = page.find(node);
            List<String> labels =
                    entry.path("labels").valueStream().map(JsonNode::asString).toList();
            return entry.has("labels") ? Label.among(found, labels) : found;
        }

        private boolean has(NetworkPage page, String name, boolean wanted) {
            String selector = entry.path(name).asString("");
            return selector.isEmpty() || page.find(selector).isEmpty() != wanted;
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
                    || (!parts.isEmpty() && !page.find(parts).isEmpty());
            return isThere ? sign.on(page) : List.of();
        }

        @Override
        public Sign itself() {
            return sign;
        }
    }
}
