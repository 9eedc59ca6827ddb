package netiquette.engine.fact;

import static netiquette.engine.Surface.POLICY;
import static netiquette.engine.Surface.SETTINGS_BROADCAST;
import static netiquette.engine.Surface.SETTINGS_VISIBILITY;

import java.util.List;

/** The member's own settings, groups and habits, the date, and what the other rules found. */
final class OwnFacts {
    static final List<Fact> ALL = List.of(
            Entry.choice(
                    "connection-list",
                    List.of(Entry.of("open", "open", "zichtbaar"), Entry.of("hidden", "hidden", "verborgen")),
                    Provenance.SEEN,
                    "your list of connections",
                    "je lijst met connecties",
                    SETTINGS_VISIBILITY),
            Entry.choice(
                    "broadcasts",
                    List.of(Entry.of("on", "on", "aan"), Entry.of("off", "off", "uit")),
                    Provenance.SEEN,
                    "the announcing of changes",
                    "het melden van wijzigingen",
                    SETTINGS_BROADCAST),
            Entry.remembered(
                    "upkeep",
                    Type.FLAG,
                    "you want to be reminded of upkeep",
                    "je wilt aan onderhoud worden herinnerd",
                    POLICY),
            Entry.remembered(
                    "last-upkeep-on",
                    Type.DATE,
                    "the day of the last reminder",
                    "de dag van de laatste herinnering",
                    POLICY),
            Entry.given("own-company", Type.TEXT, "your company", "je eigen bedrijf"),
            Entry.given("groups", Type.GROUPS, "your groups", "je groepen"),
            Entry.given("today", Type.DATE, "today", "vandaag"),
            Entry.kinds("kinds", KindNames.ALL, "the kind of text", "het soort tekst"));

    private OwnFacts() {}
}
