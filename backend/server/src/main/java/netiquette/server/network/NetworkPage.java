package netiquette.server.network;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * A page to try selectors on. It is read, and nothing of it is run or fetched.
 *
 * @param path the part of its address behind the host; empty if nobody said where it is from
 */
public record NetworkPage(String name, Optional<String> path, Document document) {
    static NetworkPage of(String name, String address, String html) {
        return new NetworkPage(name, Optional.of(URI.create(address).getRawPath()), read(html));
    }

    /** A page that somebody brought along. */
    public static NetworkPage brought(String html) {
        return new NetworkPage("", Optional.empty(), read(html));
    }

    /** Whether its address is one of those; a page of which nobody said where it is from may be anywhere. */
    boolean isOneOf(JsonNode pages) {
        return path.filter(mine -> texts(pages, "paths").noneMatch(mine::startsWith)
                        || !texts(pages, "parts").allMatch(mine::contains)
                        || texts(pages, "not").anyMatch(mine::contains))
                .isEmpty();
    }

    private static Stream<String> texts(JsonNode pages, String name) {
        return pages.path(name).valueStream().map(JsonNode::asString);
    }

    /** Open shadow roots are written as templates; what stands in them is found like anything else. */
    private static Document read(String html) {
        Document document = Jsoup.parse(html);
        document.select("script").remove();
        document.select("template[shadowrootmode]").forEach(Element::unwrap);
        return document;
    }
}
