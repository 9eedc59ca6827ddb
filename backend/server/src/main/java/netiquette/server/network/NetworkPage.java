package netiquette.server.network;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * A page to try selectors on. It is read, and nothing of it is run or fetched.
 *
 * @param path the part of its address behind the host; empty if nobody said where it is from
 * @param end the time, by the machine's own clock, at which trying it ends; empty if it is our own
 */
public record NetworkPage(String name, Optional<String> path, Document document, Optional<Long> end) {
    /** The most elements of a page that somebody brings; the networks' own pages have a few thousand. */
    private static final int ELEMENTS = 15_000;

    /** As deep as elements stand in elements; what is deeper comes up. */
    private static final int DEPTH = 200;

    /** As long as a page is tried that somebody brings. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static NetworkPage of(String name, String address, String html) {
        return new NetworkPage(name, Optional.of(URI.create(address).getRawPath()), read(html), Optional.empty());
    }

    /**
     * A page that somebody brought along.
     *
     * @throws PageHeavyException if there is too much in it
     */
    public static NetworkPage brought(String html) {
        Document document = read(html);
        if (document.stream().limit(ELEMENTS + 1).count() > ELEMENTS) {
            throw new PageHeavyException(ELEMENTS);
        }
        return new NetworkPage("", Optional.empty(), document, Optional.of(System.nanoTime() + PATIENCE.toNanos()));
    }

    /**
     * The elements that a selector finds; none if it cannot be tried here.
     *
     * @throws PageHeavyException if that takes too long
     */
    List<Element> find(String selector) {
        return Selector.evaluator(selector)
                .map(sought -> {
                    Predicate<Element> isOne = sought.asPredicate(document);
                    return document.stream()
                            .peek(element -> goOn())
                            .filter(isOne)
                            .toList();
                })
                .orElse(List.of());
    }

    private void goOn() {
        if (end.isPresent() && System.nanoTime() - end.get() > 0) {
            throw new PageHeavyException(ELEMENTS);
        }
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
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEPTH));
        document.select("script").remove();
        document.select("template[shadowrootmode]").forEach(Element::unwrap);
        return document;
    }
}
