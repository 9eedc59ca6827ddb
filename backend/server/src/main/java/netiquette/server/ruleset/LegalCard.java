package netiquette.server.ruleset;

import java.util.List;
import java.util.stream.Stream;
import netiquette.engine.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * What a court or a law once said, told and not advised.
 *
 * @param jurisdiction where that holds
 * @param date when, such as {@code 2008}
 * @param reference how lawyers call it; empty if there is no such name
 * @param cautions how sure that is, and what it is not
 */
public record LegalCard(
        LocalText jurisdiction, String date, String reference, LocalText says, List<LocalText> cautions) {
    /** Copies the list. */
    public LegalCard {
        cautions = List.copyOf(cautions);
    }

    /** As packs have it. */
    static LegalCard of(JsonNode card) {
        return new LegalCard(
                Packs.text(card.path("jurisdiction")),
                card.path("date").asString(""),
                card.path("case").asString(""),
                Packs.text(card.path("says")),
                Stream.of("sure", "note")
                        .map(card::path)
                        .filter(JsonNode::isObject)
                        .map(Packs::text)
                        .toList());
    }
}
