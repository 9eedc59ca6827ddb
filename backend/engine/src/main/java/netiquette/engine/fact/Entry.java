package netiquette.engine.fact;

import java.util.List;
import java.util.Optional;
import netiquette.engine.LocalText;
import netiquette.engine.Surface;

/** How the catalogue writes down a fact. */
final class Entry {
    private Entry() {}

    static Fact seen(String key, Type type, String en, String nl, Surface... surfaces) {
        return fact(key, type, Provenance.SEEN, en, nl, surfaces);
    }

    static Fact remembered(String key, Type type, String en, String nl, Surface... surfaces) {
        return fact(key, type, Provenance.REMEMBERED, en, nl, surfaces);
    }

    static Fact given(String key, Type type, String en, String nl, Surface... surfaces) {
        return fact(key, type, Provenance.GIVEN, en, nl, surfaces);
    }

    /** A question with yes or no for an answer; the names complete "it is so that …". */
    static Fact asked(String key, LocalText name, LocalText question, Surface... surfaces) {
        return new Fact(0, key, Type.FLAG, List.of(), List.of(surfaces), Provenance.ASKED, name, Optional.of(question));
    }

    /** A question with a few answers. */
    static Fact asked(String key, List<Choice> choices, LocalText name, LocalText question, Surface... surfaces) {
        return new Fact(0, key, Type.CHOICE, choices, List.of(surfaces), Provenance.ASKED, name, Optional.of(question));
    }

    static Fact choice(
            String key, List<Choice> choices, Provenance provenance, String en, String nl, Surface... surfaces) {
        return new Fact(
                0, key, Type.CHOICE, choices, List.of(surfaces), provenance, new LocalText(en, nl), Optional.empty());
    }

    static Fact kinds(String key, List<Choice> names, String en, String nl) {
        return new Fact(
                0, key, Type.LABELS, names, List.of(), Provenance.GIVEN, new LocalText(en, nl), Optional.empty());
    }

    static Choice of(String key, String en, String nl) {
        return new Choice(key, new LocalText(en, nl));
    }

    static LocalText text(String en, String nl) {
        return new LocalText(en, nl);
    }

    private static Fact fact(String key, Type type, Provenance provenance, String en, String nl, Surface... surfaces) {
        return new Fact(
                0, key, type, List.of(), List.of(surfaces), provenance, new LocalText(en, nl), Optional.empty());
    }
}
