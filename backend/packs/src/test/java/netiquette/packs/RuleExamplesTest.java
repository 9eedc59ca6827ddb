package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Conditions;
import netiquette.engine.wire.PolicyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
    /** Words that are Dutch and hardly anything else; a line of a few words needs only one. */
    private static final Pattern DUTCH = Pattern.compile(
            "(?<!\\p{L})(de|het|een|ik|je|jij|jou|jouw|jullie|u|uw|mijn|ons|onze|van|voor|met|bij|naar|aan|uit|op|te|en|of|dat|die"
                    + "|niet|geen|wel|ook|is|zijn|was|heb|hebt|heeft|wil|graag|dag|hoi|leuk|groet|waar|hoe|er|zij|hij|haar"
                    + "|zullen|kan|mag|toen|dank|beste|netwerker|netwerk|docent|inkoper|eigenaar|verpleegkundige"
                    + "|functie|beschikbaar|resultaatgericht|betrouwbaar)(?!\\p{L})");

    private static final Map<String, Set<String>> TEXTS = texts();

    static Stream<PackRule> rules() {
        return PackRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thereAreThreeThatFireAndThreeThatStaySilent(PackRule rule) {
        for (boolean fires : List.of(true, false)) {
            Set<Object> different = new LinkedHashSet<>();
            rule.examples().stream()
                    .filter(example -> example.fires() == fires)
                    .forEach(example -> different.add(List.of(example.surface(), example.facts(), example.dials())));
            assertThat(different).as("%s, fires: %s", rule, fires).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void oneOfEachIsDutchWhereARuleReadsText(PackRule rule) {
        Set<String> read = TEXTS.getOrDefault(rule.id(), Set.of());
        if (read.isEmpty()) return;
        for (boolean fires : List.of(true, false)) {
            List<String> texts = rule.examples().stream()
                    .filter(example -> example.fires() == fires)
                    .flatMap(example -> example.facts().entrySet().stream())
                    .filter(fact -> read.contains(fact.getKey()))
                    .map(fact -> fact.getValue().toString())
                    .filter(text -> !text.isBlank())
                    .toList();
            assertThat(texts.isEmpty() || texts.stream().anyMatch(RuleExamplesTest::isDutch))
                    .as("%s, fires: %s, of %s", rule, fires, texts)
                    .isTrue();
        }
    }

    @Test
    void dutchIsToldFromEnglish() {
        assertThat(isDutch("Inkoper bij een technische groothandel")).isTrue();
        assertThat(isDutch("Ik las je stuk.")).isTrue();
        assertThat(isDutch("Hi Noor, your talk gave me an idea for our warehouse. May I ask you about it?"))
                .isFalse();
        assertThat(isDutch("Tax adviser for family farms")).isFalse();
        assertThat(TEXTS).hasSizeGreaterThan(40);
    }

    private static boolean isDutch(String text) {
        return DUTCH.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** The written texts that each rule looks at, by its id; a company's name is in no language. */
    private static Map<String, Set<String>> texts() {
        List<Object> documents = Judges.documents(Map.of());
        documents.add(Judges.pack("recruiters"));
        Policy policy = PolicyFormat.read(documents);
        return policy.rules().stream().collect(Collectors.toMap(Rule::id, RuleExamplesTest::textsOf));
    }

    private static Set<String> textsOf(Rule rule) {
        List<Fact> facts = new ArrayList<>();
        Conditions.facts(rule.when(), facts);
        return facts.stream().map(Fact::key).filter(Swaps.TEXTS::contains).collect(Collectors.toSet());
    }
}
