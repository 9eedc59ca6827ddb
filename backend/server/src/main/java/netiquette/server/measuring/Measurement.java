package netiquette.server.measuring;

import java.util.List;

/**
 * What a file of labelled texts says of a draft.
 *
 * @param texts how many were judged
 * @param unread the numbers of lines that could not be, from 1
 * @param labels each label that a text has or was said to have, by name
 */
public record Measurement(int texts, List<Integer> unread, List<LabelScore> labels) {
    /** Copies the lists. */
    public Measurement {
        unread = List.copyOf(unread);
        labels = List.copyOf(labels);
    }
}
