package netiquette.engine.fact;

import static netiquette.engine.Surface.CONTACTS_IMPORT;
import static netiquette.engine.Surface.INVITATION_CONNECT;
import static netiquette.engine.Surface.INVITATION_NOTE;
import static netiquette.engine.Surface.INVITATION_SENT;
import static netiquette.engine.Surface.MESSAGE_WRITING;
import static netiquette.engine.Surface.POLICY;

import java.util.List;

/** What there is to know before the member invites somebody, or a whole address book. */
final class ConnectFacts {
    static final List<Fact> ALL = List.of(
            Entry.choice(
                    "connect-sends",
                    List.of(
                            Entry.of("at-once", "at once", "meteen"),
                            Entry.of("perhaps", "perhaps at once", "misschien meteen")),
                    Provenance.SEEN,
                    "when this button sends",
                    "wanneer deze knop verstuurt",
                    INVITATION_CONNECT),
            Entry.given(
                    "can-personalise",
                    Type.FLAG,
                    "a personal message can be sent here",
                    "hier kan een persoonlijk bericht mee",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.seen(
                    "note-length",
                    Type.NUMBER,
                    "the length of the message",
                    "de lengte van het bericht",
                    INVITATION_NOTE),
            Entry.seen(
                    "note-limit",
                    Type.NUMBER,
                    "the room for the message",
                    "de ruimte voor het bericht",
                    INVITATION_NOTE),
            Entry.seen(
                    "greets-someone-else",
                    Type.FLAG,
                    "the message greets somebody else",
                    "het bericht begroet iemand anders",
                    INVITATION_NOTE),
            Entry.asked(
                    "purpose",
                    List.of(
                            Entry.of("colleague", "colleague", "collega"),
                            Entry.of("client", "client", "klant"),
                            Entry.of("supplier", "supplier", "leverancier"),
                            Entry.of("assignment", "assignment", "opdracht"),
                            Entry.of("job", "job", "baan"),
                            Entry.of("knowledge", "knowledge", "kennis"),
                            Entry.of("event", "event", "bijeenkomst"),
                            Entry.of("other", "something else", "iets anders")),
                    Entry.text("what you want to connect for", "waarvoor je wilt linken"),
                    Entry.text("What do you want to connect for?", "Waarvoor wil je linken?"),
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.choice(
                    "account-tier",
                    List.of(Entry.of("basic", "basic", "gratis"), Entry.of("premium", "premium", "betaald")),
                    Provenance.GIVEN,
                    "your account",
                    "je account",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.remembered(
                    "ignored-count",
                    Type.NUMBER,
                    "the number of people who said they do not know you",
                    "het aantal mensen dat zei je niet te kennen",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.remembered(
                    "notes-this-month",
                    Type.NUMBER,
                    "the number of personal messages this month",
                    "het aantal persoonlijke berichten deze maand",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.remembered(
                    "own-name-common",
                    Type.FLAG,
                    "your own name is a common one",
                    "je hebt een veelvoorkomende naam",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.remembered(
                    "own-profile-ready",
                    Type.NUMBER,
                    "the number of parts of your own profile that are ready, out of three",
                    "het aantal onderdelen van je eigen profiel dat klaar is, van de drie",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.remembered(
                    "sent-before",
                    Type.FLAG,
                    "you have sent an invitation before",
                    "je hebt eerder een uitnodiging verstuurd",
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.seen(
                    "introducer-headline",
                    Type.TEXT,
                    "the line under your shared contact's name",
                    "de regel onder de naam van jullie gezamenlijke contact",
                    INVITATION_CONNECT,
                    MESSAGE_WRITING),
            Entry.asked(
                    "introducer-known",
                    Entry.text(
                            "your shared contact really knows this person",
                            "jullie gezamenlijke contact kent deze persoon echt"),
                    Entry.text(
                            "Does your shared contact really know this person?",
                            "Kent jullie gezamenlijke contact deze persoon echt?"),
                    INVITATION_CONNECT),
            Entry.choice(
                    "import-step",
                    List.of(
                            Entry.of("entry", "the way in", "de ingang"),
                            Entry.of("provider", "the choice of an address book", "de keuze van een adresboek"),
                            Entry.of("continue", "the last button", "de laatste knop")),
                    Provenance.SEEN,
                    "the step of the import",
                    "de stap van de import",
                    CONTACTS_IMPORT),
            Entry.seen(
                    "sent-pending",
                    Type.NUMBER,
                    "the number of invitations waiting for an answer",
                    "het aantal uitnodigingen dat op antwoord wacht",
                    INVITATION_SENT),
            Entry.remembered(
                    "imported-on",
                    Type.DATE,
                    "the day your address book was invited",
                    "de dag waarop je adresboek is uitgenodigd",
                    INVITATION_SENT,
                    CONTACTS_IMPORT,
                    POLICY),
            Entry.asked(
                    "functions-limited",
                    Entry.text("functions have suddenly stopped working", "er werken ineens functies niet meer"),
                    Entry.text("Have functions suddenly stopped working?", "Werken er ineens functies niet meer?"),
                    INVITATION_SENT,
                    POLICY));

    private ConnectFacts() {}
}
