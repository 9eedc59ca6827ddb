package netiquette.server.network;

import java.util.List;

/**
 * How much of some pages a part of a definition finds.
 *
 * @param path such as {@code received.card}; entries of lists are taken together, as in {@code places.contacts.import[].person.link}
 * @param before how many elements it found, on all pages together
 * @param after how many it finds with the changes
 * @param lost the pages on which it found something and finds nothing any more
 */
public record Found(String path, int before, int after, List<String> lost) {
    /** Copies the list. */
    public Found {
        lost = List.copyOf(lost);
    }

    /** Whether something is no longer found anywhere that was found there. */
    public boolean isLost() {
        return !lost.isEmpty();
    }
}
