package netiquette.engine.predicate;

import java.util.ArrayList;
import java.util.List;
import netiquette.engine.Span;
import netiquette.engine.text.Hits;
import netiquette.engine.text.Lexicon;
import netiquette.engine.text.Nearest;
import netiquette.engine.text.Reading;

/** One text while it is judged: read, searched and compared once at most. Used again for the next. */
final class TextEvidence {
    private final Lexicon lexicon;
    private final Reading reading;
    private final Hits hits = new Hits();
    private final Nearest nearest = new Nearest();
    private boolean isRead;
    private boolean isSearched;
    private boolean isCompared;

    TextEvidence(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reading = lexicon.newReading();
    }

    void forget() {
        isRead = false;
        isSearched = false;
        isCompared = false;
    }

    Reading reading(String text) {
        if (!isRead) {
            reading.read(text);
            isRead = true;
        }
        return reading;
    }

    Hits hits(String text) {
        if (!isSearched) {
            lexicon.find(reading(text), hits);
            isSearched = true;
        }
        return hits;
    }

    Nearest nearest(String text) {
        if (!isCompared) {
            lexicon.compare(reading(text), nearest);
            isCompared = true;
        }
        return nearest;
    }

    /** The places of a list's phrases. */
    List<Span> spans(String text, int list) {
        List<Span> spans = new ArrayList<>();
        Hits found = hits(text);
        for (int hit = found.first(list); hit >= 0; hit = found.next(hit)) {
            spans.add(new Span(reading.start(found.startWord(hit)), reading.end(found.endWord(hit) - 1)));
        }
        return spans;
    }
}
