package netiquette.server.network;

import java.util.List;

/**
 * A list in a definition that people read off a page: what controls are called there, or addresses.
 *
 * @param part the first name of the path, such as {@code received}
 * @param path such as {@code received.acceptWords}
 * @param name its last name, such as {@code acceptWords}
 * @param words its entries
 */
public record WordList(String part, String path, String name, List<String> words) {
    /** Copies the words. */
    public WordList {
        words = List.copyOf(words);
    }
}
