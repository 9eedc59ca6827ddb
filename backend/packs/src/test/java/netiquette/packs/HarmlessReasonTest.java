package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Level;
import netiquette.engine.Tone;
import netiquette.engine.Verdict;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever adds a harmless reason to a message is not judged worse for it. */
class HarmlessReasonTest {
    static final List<String> STANCES = Judges.STANCES;
    private static final List<String> RELATIONS = List.of("unknown", "met", "commented", "hardly", "unsure", "no");

    /** The invented notes, and every note that stands as an example of a rule on received invitations. */
    private static final List<String> NOTES = Stream.concat(
                    InventedNotes.all().stream(),
                    FairnessCase.shipped().stream()
                            .filter(one -> one.surface().equals("invitation.received"))
                            .map(one -> one.facts().get("note"))
                            .filter(String.class::isInstance)
                            .map(Object::toString))
            .distinct()
            .toList();

    @ParameterizedTest
    @FieldSource("STANCES")
    void aReasonNeverMakesItWorse(String stance) {
        List<String> worsened = worsened(Judges.at(stance), new Random(stance.hashCode()));
        assertThat(worsened.stream().limit(20))
                .as("%d judged worse", worsened.size())
                .isEmpty();
    }

    @Test
    void aPlantedRuleAgainstReasonsIsFound() {
        List<Object> documents = new ArrayList<>();
        documents.add(Planted.document(
                Map.of("verdict", "archive", "when", Map.of("mentions", "note", "phrases", List.of("bijen")))));
        documents.addAll(Judges.documents(Map.of("stance", "open")));
        assertThat(worsened(new Engine(PolicyFormat.read(documents)), new Random(1)))
                .isNotEmpty()
                .anyMatch(line -> line.contains("bijen") && line.contains("became archive"));
    }

    private static List<String> worsened(Engine engine, Random chance) {
        List<String> worsened = new ArrayList<>();
        for (String note : NOTES) {
            for (String reason : InventedNotes.reasons()) {
                Map<String, Object> facts = facts(note, chance);
                Judgement without = judge(engine, facts);
                facts.put("note", (note + " " + reason).strip());
                Judgement with = judge(engine, facts);
                if (isWorse(with, without)) {
                    worsened.add("%s became %s: %s".formatted(Outcome.of(without), Outcome.of(with), facts));
                }
            }
        }
        return worsened;
    }

    private static Map<String, Object> facts(String note, Random chance) {
        Map<String, Object> facts = new HashMap<>(Map.of("note", note, "photo", chance.nextBoolean()));
        String relation = RELATIONS.get(chance.nextInt(RELATIONS.size()));
        if (!relation.equals("unknown")) facts.put("relation", relation);
        if (chance.nextBoolean()) facts.put("headline", "Docent wiskunde op een vmbo in Assen");
        if (chance.nextBoolean()) facts.put("profile-interesting", chance.nextBoolean());
        if (chance.nextBoolean()) facts.put("would-introduce", chance.nextBoolean());
        return facts;
    }

    private static Judgement judge(Engine engine, Map<String, Object> facts) {
        return engine.judge(Situations.of("invitation.received", facts));
    }

    /** A warning of danger or a firmer level is worse, too. */
    private static boolean isWorse(Judgement one, Judgement other) {
        return kindness(one.verdict()).compareTo(kindness(other.verdict())) < 0
                || firmest(one).compareTo(firmest(other)) > 0
                || dangers(one) > dangers(other);
    }

    /** The verdicts stand in order, the kindest last; to look first and to ask both leave it open, so neither is worse. */
    private static Verdict kindness(Verdict verdict) {
        return verdict == Verdict.ASK ? Verdict.LOOK_FIRST : verdict;
    }

    private static Level firmest(Judgement judgement) {
        return judgement.findings().stream()
                .map(finding -> finding.rule().level())
                .max(Comparator.naturalOrder())
                .orElse(Level.INFO);
    }

    private static long dangers(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.rule().tone() == Tone.DANGER)
                .count();
    }
}
