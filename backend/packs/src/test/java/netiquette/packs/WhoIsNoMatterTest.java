package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.fact.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rank, employer, place and name in the message and in the line under the name change neither verdict nor labels. */
class WhoIsNoMatterTest {
    private static final List<String> NOTES = List.of(
            "Ik ben {rank} bij {employer} in {place}. Zullen we connecten? Groet, {name}",
            "I am {rank} at {employer} in {place}. Let's connect. Regards, {name}",
            "Dag Noor, {name} hier, {rank} bij {employer}. Ik las gisteren je artikel over stille bruggen, mag ik je iets vragen?",
            "Hi Noor, this is {name}, {rank} at {employer} in {place}. I read your article on quiet bridges, may I ask you something?",
            "Wij helpen bedrijven in {place} aan meer leads. Heb je deze week 15 minuten voor een demo? {name}, {rank} bij {employer}",
            "We help companies in {place} get more leads. Do you have 15 minutes this week for a quick demo? {name}, {rank} at {employer}",
            "Ik ben {name} uit {place}, kapitaalverschaffer met 20 miljoen. Het voorstel is strikt vertrouwelijk, app mij via WhatsApp.",
            "I am {name} from {place}, a capital provider with 20 million. The proposal is strictly confidential, contact me on WhatsApp.",
            "Ik ben een open netwerker uit {place} en accepteer alle uitnodigingen. {name}, {rank}",
            "Als {rank} weet je hoeveel tijd een rooster kost. Zal ik laten zien hoe het sneller kan? {name}",
            "As a {rank} you know how much time a rota takes. Shall I show you how it can be quicker? {name}",
            "Ik wil je graag toevoegen aan mijn netwerk. {name}");
    private static final List<String> HEADLINES = List.of(
            "{rank} bij {employer}",
            "{rank} at {employer} | {place}",
            "Verantwoordelijk voor de roosters van verpleegkundigen in {place}, {rank}",
            "LION | open networker | {rank} | {place}",
            "{name}, {rank}");

    /** Words of one length at a time: what is longer is another text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rank     | assistent, medewerker, docent, stagiair, manager, directeur, VP, CEO, professor, teacher, director, founder
            employer | Google, Philips, ASML, Shell, Kringloopwinkel, Handslag
            place    | Breda, Assen, Amsterdam, London, Lagos, Dubai, Nigeria, Ghana, Istanbul, Casablanca, Warschau, Curaçao
            place    | Den Haag, Verenigd Koninkrijk, United Kingdom, New York, Sri Lanka, Costa Rica
            name     | Willem, Fenna, Jan, Chidi, Ngozi, Kwame, Youssef, Fatima, Emre, Priya, Wei, Łukasz, Siobhán, April, Prince
            name     | Jan Smit, Fatima Bouzid, Ngozi Okafor, Wei Chen, Priya Sharma, Łukasz Nowak
            """)
    void theJudgementStaysTheSame(String slot, String words) {
        for (String stance : Judges.STANCES) {
            Engine engine = Judges.at(stance);
            Map<Fact, List<Optional<Object>>> values =
                    FactValues.of(Judges.table(stance).facts());
            Random chance = new Random(slot.hashCode());
            for (String note : NOTES) {
                for (String headline : HEADLINES) {
                    Map<Fact, Object> facts = Combinations.byChance(values, chance);
                    List<String> outcomes = Stream.of(words.split(", "))
                            .map(word -> outcome(engine, facts, filled(note, slot, word), filled(headline, slot, word)))
                            .toList();
                    assertThat(outcomes)
                            .as("%s of %s, %s: %s at %s", slot, note, headline, words, stance)
                            .containsOnly(outcomes.getFirst());
                }
            }
        }
    }

    private static String filled(String text, String slot, String word) {
        return text.replace("{" + slot + "}", word)
                .replace("{rank}", "planner")
                .replace("{employer}", "Handslag")
                .replace("{place}", "Hoorn")
                .replace("{name}", "Ties");
    }

    private static String outcome(Engine engine, Map<Fact, Object> facts, String note, String headline) {
        Map<Fact, Object> filled = new LinkedHashMap<>(facts);
        filled.put(Situations.fact("note"), note);
        filled.put(Situations.fact("headline"), headline);
        return Outcome.of(engine.judge(Situations.received(filled))).toString();
    }
}
