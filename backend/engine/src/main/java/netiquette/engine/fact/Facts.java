package netiquette.engine.fact;

import java.util.List;
import java.util.Optional;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact.Provenance;
import netiquette.engine.fact.Fact.Type;

/** The one catalogue of facts. */
public final class Facts {
    /** The text of an invitation; the empty text means that there is none. */
    public static final Fact NOTE = seen("note", Type.TEXT, "the note", "het bericht");

    /** All facts, in the order in which they are listed to people. */
    public static final List<Fact> ALL = List.of(
            NOTE,
            seen("photo", Type.FLAG, "a profile photo is shown", "er is een profielfoto te zien"),
            seen("headline", Type.TEXT, "the line under the name", "de regel onder de naam"),
            asked(
                    "profile-interesting",
                    new LocalText("the profile looks interesting to you", "je vindt het profiel interessant"),
                    new LocalText("Does this profile look interesting to you?", "Vind je dit profiel interessant?")),
            choice(
                    "connect-sends",
                    List.of("at-once", "perhaps"),
                    "whether this button sends at once",
                    "of deze knop meteen verstuurt"),
            choice(
                    "import-step",
                    List.of("entry", "provider", "continue"),
                    "the step of the import",
                    "de stap van de import"));

    private Facts() {}

    /** The fact with that key, if there is one. */
    public static Optional<Fact> byKey(String key) {
        for (Fact fact : ALL) {
            if (fact.key().equals(key)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static Fact seen(String key, Type type, String en, String nl) {
        return new Fact(key, type, List.of(), Provenance.SEEN, new LocalText(en, nl), Optional.empty());
    }

    private static Fact choice(String key, List<String> choices, String en, String nl) {
        return new Fact(key, Type.CHOICE, choices, Provenance.SEEN, new LocalText(en, nl), Optional.empty());
    }

    private static Fact asked(String key, LocalText name, LocalText question) {
        return new Fact(key, Type.FLAG, List.of(), Provenance.ASKED, name, Optional.of(question));
    }
}
