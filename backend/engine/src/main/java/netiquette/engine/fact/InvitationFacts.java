package netiquette.engine.fact;

import static netiquette.engine.Surface.INVITATION_CONNECT;
import static netiquette.engine.Surface.INVITATION_IGNORING;
import static netiquette.engine.Surface.INVITATION_NOTE;
import static netiquette.engine.Surface.INVITATION_RECEIVED;
import static netiquette.engine.Surface.MESSAGE_WRITING;
import static netiquette.engine.Surface.PROFILE_VISITED;

import java.util.List;

/** What there is to know about an invitation: its words, its sender, and how the member stands to them. */
final class InvitationFacts {
    static final List<Fact> ALL = List.of(
            Entry.seen(
                    "note",
                    Type.TEXT,
                    "the message",
                    "het bericht",
                    INVITATION_RECEIVED,
                    INVITATION_NOTE,
                    MESSAGE_WRITING),
            Entry.asked(
                    "relation",
                    List.of(
                            Entry.of("met", "met in person", "ontmoet"),
                            Entry.of("agreed", "agreed to connect", "afgesproken om te linken"),
                            Entry.of("worked-together", "worked together", "samengewerkt"),
                            Entry.of("in-contact", "in contact at present", "nu contact"),
                            Entry.of("commented", "only a reaction online", "alleen een reactie online"),
                            Entry.of("hardly", "hardly", "nauwelijks"),
                            Entry.of("unsure", "not sure", "niet zeker"),
                            Entry.of("no", "not at all", "helemaal niet")),
                    Entry.text("how you know this person", "waarvan je deze persoon kent"),
                    Entry.text("How do you know this person?", "Waar ken je deze persoon van?"),
                    INVITATION_RECEIVED,
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.remembered(
                    "agreed-on",
                    Type.DATE,
                    "the day you agreed to connect",
                    "de dag waarop jullie afspraken te linken",
                    INVITATION_RECEIVED,
                    INVITATION_CONNECT,
                    INVITATION_NOTE),
            Entry.asked(
                    "profile-interesting",
                    Entry.text("the profile looks interesting to you", "je vindt het profiel interessant"),
                    Entry.text("Does this profile look interesting to you?", "Vind je dit profiel interessant?"),
                    INVITATION_RECEIVED),
            Entry.asked(
                    "would-introduce",
                    Entry.text(
                            "you would introduce this person to somebody in your network",
                            "je zou deze persoon bij iemand uit je netwerk introduceren"),
                    Entry.text(
                            "Would you introduce this person to somebody in your network?",
                            "Zou je deze persoon introduceren bij iemand uit je netwerk?"),
                    INVITATION_RECEIVED),
            Entry.seen(
                    "accepting",
                    Type.FLAG,
                    "you are about to accept",
                    "je staat op het punt te accepteren",
                    INVITATION_RECEIVED),
            Entry.choice(
                    "advised",
                    List.of(
                            Entry.of("report", "report", "melden"),
                            Entry.of("decline", "decline", "afwijzen"),
                            Entry.of("archive", "leave it quietly", "laten rusten"),
                            Entry.of("ask", "one more question", "nog een vraag"),
                            Entry.of("look-first", "look first", "eerst kijken"),
                            Entry.of("accept-and-ask-why", "accept and ask why", "accepteren en vragen waarom"),
                            Entry.of("accept", "accept", "accepteren"),
                            Entry.of("none", "no advice", "geen advies")),
                    Provenance.REMEMBERED,
                    "the advice",
                    "het advies",
                    INVITATION_RECEIVED),
            Entry.choice(
                    "ignore-reason",
                    List.of(
                            Entry.of("dont-know", "“I don't know this person”", "“Ik ken deze persoon niet”"),
                            Entry.of("spam", "“spam”", "“spam”"),
                            Entry.of("other", "another one", "een andere")),
                    Provenance.SEEN,
                    "the reason for ignoring",
                    "de reden om te negeren",
                    INVITATION_IGNORING),
            Entry.remembered(
                    "accepted-on",
                    Type.DATE,
                    "the day you accepted",
                    "de dag waarop je accepteerde",
                    INVITATION_RECEIVED,
                    MESSAGE_WRITING),
            Entry.remembered(
                    "asked-why",
                    Type.FLAG,
                    "you asked why you were invited",
                    "je hebt gevraagd waarom je bent uitgenodigd",
                    INVITATION_RECEIVED,
                    MESSAGE_WRITING),
            Entry.asked(
                    "business-contact",
                    Entry.text("this is a business contact", "dit is een zakelijk contact"),
                    Entry.text("Is this a business contact?", "Is dit een zakelijk contact?"),
                    INVITATION_RECEIVED),
            Entry.asked(
                    "recorded-in-crm",
                    Entry.text(
                            "the contact stands in your company's system",
                            "het contact staat in het systeem van je bedrijf"),
                    Entry.text(
                            "Did you record this contact in your company's system?",
                            "Heb je dit contact in het systeem van je bedrijf gezet?"),
                    INVITATION_RECEIVED),
            Entry.remembered(
                    "met-on",
                    Type.DATE,
                    "the day you met",
                    "de dag waarop jullie elkaar spraken",
                    INVITATION_CONNECT,
                    INVITATION_NOTE,
                    PROFILE_VISITED));

    private InvitationFacts() {}
}
