package netiquette.engine.fact;

import java.util.List;

/** The kinds of text that shipped rules recognise, by name; a team's own rules may recognise others. */
final class KindNames {
    static final List<Choice> ALL = List.of(
            Entry.of("STANDARD", "the standard text", "de standaardtekst"),
            Entry.of("NEAR_STANDARD", "nearly the standard text", "bijna de standaardtekst"),
            Entry.of("TEMPLATE_PITCH", "a sales pitch from a template", "een verkooppraatje uit een sjabloon"),
            Entry.of("PERSONAL", "a personal message", "een persoonlijk bericht"),
            Entry.of("OPEN_NETWORKER", "an open networker", "een open netwerker"),
            Entry.of("HEADLINE_GOOD", "a headline that says something", "een regel onder de naam die iets zegt"),
            Entry.of("HEADLINE_WEAK", "a headline that says little", "een regel onder de naam die weinig zegt"),
            Entry.of("RECOMMENDATION_SPECIFIC", "a specific recommendation", "een concrete aanbeveling"),
            Entry.of("RECOMMENDATION_BOILERPLATE", "a recommendation for anybody", "een aanbeveling voor iedereen"),
            Entry.of("SCAM", "a possible scam", "mogelijke oplichting"));

    private KindNames() {}
}
