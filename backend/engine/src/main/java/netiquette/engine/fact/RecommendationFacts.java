package netiquette.engine.fact;

import static netiquette.engine.Surface.PROFILE_OWN;
import static netiquette.engine.Surface.RECOMMENDATION_ASKING;
import static netiquette.engine.Surface.RECOMMENDATION_READING;
import static netiquette.engine.Surface.RECOMMENDATION_RETURNING;
import static netiquette.engine.Surface.RECOMMENDATION_WRITING;

import java.util.List;

/** What there is to know about a recommendation: read, written, asked for or returned. */
final class RecommendationFacts {
    private static final List<Choice> ROLES = List.of(
            Entry.of("report", "somebody you lead", "iemand aan wie je leiding geeft"),
            Entry.of("manager", "your manager", "je leidinggevende"),
            Entry.of("peer", "a colleague", "een collega"),
            Entry.of("client", "a client", "een klant"));

    static final List<Fact> ALL = List.of(
            Entry.seen(
                    "recommendation",
                    Type.TEXT,
                    "the recommendation",
                    "de aanbeveling",
                    RECOMMENDATION_READING,
                    RECOMMENDATION_WRITING),
            Entry.seen(
                    "recommendation-on",
                    Type.DATE,
                    "the day of the recommendation",
                    "de dag van de aanbeveling",
                    RECOMMENDATION_READING,
                    PROFILE_OWN),
            Entry.seen(
                    "recommender-workplace",
                    Type.FLAG,
                    "the recommender's workplace is shown",
                    "de werkplek van de aanbeveler staat erbij",
                    RECOMMENDATION_READING),
            Entry.seen(
                    "mutual-recommendation",
                    Type.FLAG,
                    "the two recommend each other",
                    "de twee bevelen elkaar aan",
                    RECOMMENDATION_READING),
            Entry.seen(
                    "recommended-me-on",
                    Type.DATE,
                    "the day this person recommended you",
                    "de dag waarop deze persoon jou aanbeval",
                    RECOMMENDATION_RETURNING,
                    RECOMMENDATION_WRITING),
            Entry.asked(
                    "can-judge",
                    Entry.text("you can judge this person's work", "je kunt het werk van deze persoon beoordelen"),
                    Entry.text(
                            "Can you judge this person's work by a concrete example?",
                            "Kun je het werk van deze persoon beoordelen, met een concreet voorbeeld?"),
                    RECOMMENDATION_WRITING,
                    RECOMMENDATION_RETURNING),
            Entry.asked(
                    "occasion",
                    List.of(
                            Entry.of("compliment", "a compliment you just got", "een compliment dat je net kreeg"),
                            Entry.of("reason", "another good reason", "een andere goede reden"),
                            Entry.of("none", "none in particular", "geen bijzondere")),
                    Entry.text("the occasion", "de aanleiding"),
                    Entry.text("What is the occasion?", "Wat is de aanleiding?"),
                    RECOMMENDATION_ASKING),
            Entry.asked(
                    "about-collaboration",
                    Entry.text("you ask about the collaboration", "je vraagt naar de samenwerking"),
                    Entry.text(
                            "Will you ask them to write about the collaboration?",
                            "Vraag je om iets over de samenwerking te schrijven?"),
                    RECOMMENDATION_ASKING),
            Entry.asked(
                    "relation-role",
                    ROLES,
                    Entry.text("what this person is to you", "wie deze persoon voor je is"),
                    Entry.text("What is this person to you?", "Wie is deze persoon voor je?"),
                    RECOMMENDATION_ASKING),
            mix("mix-report", "somebody you lead recommends you", "iemand aan wie je leiding geeft beveelt je aan"),
            mix("mix-manager", "your manager recommends you", "je leidinggevende beveelt je aan"),
            mix("mix-peer", "a colleague recommends you", "een collega beveelt je aan"),
            mix("mix-client", "a client recommends you", "een klant beveelt je aan"),
            Entry.remembered(
                    "given-on",
                    Type.DATE,
                    "the day you gave the recommendation",
                    "de dag waarop je de aanbeveling gaf",
                    PROFILE_OWN,
                    RECOMMENDATION_WRITING));

    private RecommendationFacts() {}

    private static Fact mix(String key, String en, String nl) {
        return Entry.remembered(key, Type.FLAG, en, nl, PROFILE_OWN, RECOMMENDATION_ASKING);
    }
}
