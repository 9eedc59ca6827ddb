package netiquette.engine.text;

import java.util.ArrayList;
import java.util.List;

/** A list of texts to compare with, prepared once. */
public final class KnownTexts {
    private final List<Resemblance> texts = new ArrayList<>();

    /**
     * Prepares the texts.
     *
     * @throws IllegalArgumentException if one of them has no words besides placeholders
     */
    public KnownTexts(List<String> texts) {
        for (String text : texts) {
            this.texts.add(Resemblance.to(text));
        }
    }

    /** How close the text comes to the nearest of them, from 0 to 1000. */
    public int nearest(Words text) {
        int nearest = 0;
        for (Resemblance known : texts) {
            nearest = Math.max(nearest, known.of(text));
        }
        return nearest;
    }
}
