package netiquette.engine.fact;

import static netiquette.engine.Surface.INVITATION_CONNECT;
import static netiquette.engine.Surface.INVITATION_RECEIVED;
import static netiquette.engine.Surface.PROFILE_OWN;
import static netiquette.engine.Surface.PROFILE_VISITED;

import java.util.List;

/** What a profile shows, somebody else's or the member's own. */
final class ProfileFacts {
    static final List<Fact> ALL = List.of(
            Entry.seen(
                    "photo",
                    Type.FLAG,
                    "a profile photo is shown",
                    "er is een profielfoto te zien",
                    INVITATION_RECEIVED,
                    PROFILE_OWN,
                    PROFILE_VISITED),
            Entry.seen(
                    "headline",
                    Type.TEXT,
                    "the line under the name",
                    "de regel onder de naam",
                    INVITATION_RECEIVED,
                    INVITATION_CONNECT,
                    PROFILE_OWN,
                    PROFILE_VISITED),
            Entry.seen(
                    "company",
                    Type.TEXT,
                    "the company",
                    "het bedrijf",
                    INVITATION_RECEIVED,
                    INVITATION_CONNECT,
                    PROFILE_VISITED),
            Entry.seen("about", Type.TEXT, "the summary", "de samenvatting", PROFILE_OWN, PROFILE_VISITED),
            Entry.choice(
                    "degree",
                    List.of(
                            Entry.of("first", "first", "eerste"),
                            Entry.of("second", "second", "tweede"),
                            Entry.of("third", "third", "derde"),
                            Entry.of("none", "none", "geen")),
                    Provenance.SEEN,
                    "the degree of connection",
                    "de graad van connectie",
                    INVITATION_RECEIVED,
                    INVITATION_CONNECT,
                    PROFILE_VISITED),
            Entry.seen(
                    "shared-connection",
                    Type.FLAG,
                    "you share a connection",
                    "jullie hebben een gezamenlijke connectie",
                    INVITATION_RECEIVED,
                    INVITATION_CONNECT),
            yesNo(
                    "photo-likeness",
                    "your photo is a good likeness",
                    "je foto lijkt goed",
                    "Is your photo a good likeness?",
                    "Lijkt je foto goed?"),
            yesNo(
                    "photo-professional",
                    "your photo looks professional",
                    "je foto oogt professioneel",
                    "Does your photo look professional?",
                    "Oogt je foto professioneel?"),
            yesNo(
                    "photo-alone",
                    "you are alone in your photo",
                    "je staat alleen op je foto",
                    "Are you alone in your photo?",
                    "Sta je alleen op je foto?"),
            yesNo(
                    "photo-decent",
                    "your photo would do at the office",
                    "je foto kan op kantoor",
                    "Would your photo do at the office?",
                    "Kan je foto op kantoor?"),
            yesNo(
                    "recommendations-high",
                    "recommendations stand high on your profile",
                    "aanbevelingen staan hoog op je profiel",
                    "Do your recommendations stand high on your profile?",
                    "Staan je aanbevelingen hoog op je profiel?"),
            Entry.remembered(
                    "available-since",
                    Type.DATE,
                    "the day since which your headline says you are available",
                    "de dag sinds wanneer je kopregel zegt dat je beschikbaar bent",
                    PROFILE_OWN),
            Entry.remembered(
                    "profile-checked-on",
                    Type.DATE,
                    "the day you last checked your profile",
                    "de dag waarop je je profiel voor het laatst naliep",
                    PROFILE_OWN));

    private ProfileFacts() {}

    private static Fact yesNo(String key, String en, String nl, String asksEn, String asksNl) {
        return Entry.asked(key, Entry.text(en, nl), Entry.text(asksEn, asksNl), PROFILE_OWN);
    }
}
