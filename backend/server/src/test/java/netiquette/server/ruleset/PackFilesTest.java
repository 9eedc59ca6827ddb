package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class PackFilesTest {
    private static final String VACANCY = """
            {"id": "own-vacancy", "surface": "invitation.received", "when": {"is-blank": "note"}, "level": "info",
            "says": {"nl": "Een vacature.", "en": "A vacancy."}, "because": {"nl": "Omdat.", "en": "Because."},
            "but": {"nl": "Maar.", "en": "But."}, "source": {"text": "Team", "date": "2026"}, "reviewBy": "2026-11-01"}
            """;

    private final RuleSets ruleSets;
    private final Packs packs;
    private final RuleDocuments documents;
    private final PackFiles files;
    private final Scene scene;
    private final Scene.Sales here;
    private final Scene.Sales there;

    PackFilesTest(RuleSets ruleSets, Packs packs, RuleDocuments documents, PackFiles files, Scene scene) {
        this.ruleSets = ruleSets;
        this.packs = packs;
        this.documents = documents;
        this.files = files;
        this.scene = scene;
        here = scene.sales();
        there = scene.sales();
    }

    @Test
    void carryWhatOneTeamHasOtherwiseToAnother() {
        String own = makeDifferent();
        String text = files.text(here.team().id());

        assertThat(files.preview(there.team().id(), text).changes())
                .extracting(DraftChange::rule)
                .containsExactlyInAnyOrder("in-01-standard-text", "in-03-look-first", own);
        assertThat(ruleSets.get(there.team().id()).unpublished()).isFalse();

        RuleSet taken = files.take(there.lead().id(), there.team().id(), version(there), text);

        assertThat(taken.rules().stream().map(PackFilesTest::asMembersSeeIt))
                .containsExactlyElementsOf(ruleSets.get(here.team().id()).rules().stream()
                        .map(PackFilesTest::asMembersSeeIt)
                        .toList());
        assertThat(taken.dials()).isEqualTo(ruleSets.get(here.team().id()).dials());
        assertThat(files.preview(there.team().id(), text).isEmpty()).isTrue();
    }

    @Test
    void tellWhichDialsTheyTurn() {
        PackPreview preview =
                files.preview(there.team().id(), "{\"dials\":{\"stance\":{\"value\":\"open\"}},\"rules\":[]}");

        assertThat(preview.dials()).singleElement().satisfies(dial -> {
            assertThat(dial.name()).isEqualTo("stance");
            assertThat(dial.value()).isEqualTo(new Setting<>("curious", "open"));
        });
    }

    @Test
    void areEmptyForATeamThatHasNothingOfItsOwn() {
        assertThat(JsonMapper.shared().readTree(files.text(here.team().id())))
                .isEqualTo(JsonMapper.shared().readTree("{\"format\":2,\"rules\":[]}"));
    }

    @Test
    void bringTheListsThatTheirRulesName() {
        String text = "{\"phrases\":{\"vacancies\":[\"onze vacature\"]},\"rules\":[%s]}"
                .formatted(VACANCY.replace("is-blank\": \"note\"", "mentions\": \"note\", \"phrases\": \"vacancies\""));

        files.take(there.lead().id(), there.team().id(), version(there), text);

        assertThat(ruleSets.speaks(
                        there.team().id(), "own-vacancy", Map.<String, Object>of("note", "Dit is onze vacature.")))
                .isTrue();
        assertThat(documents.vocabulary(there.team().id()).phrases())
                .extracting(WordList::name)
                .contains("vacancies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rules\":[{\"surface\":\"policy\"}]} | rules[0].id",
                "{\"dials\":{\"stance\":{\"value\":\"sideways\"}}} | dials.stance.value",
                "{\"dials\":{\"mood\":{\"value\":\"open\"}}} | dials.mood.value",
                "{\"rules\":[{\"id\":\"own-a\",\"surface\":\"nowhere\"}]} | rules[0].surface",
                "{\"phrases\":{\"p\":7},\"rules\":[]} | phrases",
                "{\"phrases\":7} | phrases",
                "{\"texts\":{\"standard-invitations\":[\"Hello\"]}} | texts.standard-invitations",
                "{\"changes\":{\"no-such-rule\":{\"off\":true}}} | changes.no-such-rule",
                "{\"rules\":\"all\"} | rules",
                "{\"dials\":[]} | dials",
            })
    void areRefusedWithThePlace(String text, String place) {
        assertThatThrownBy(() -> files.preview(there.team().id(), text))
                .asInstanceOf(type(RuleRefusedException.class))
                .satisfies(refused -> assertThat(refused.path().orElse("")).contains(place));
    }

    @Test
    void areLookedThroughOnceHoweverManyRulesTheyHave() {
        String rules = IntStream.range(0, 3_000)
                .mapToObj("{\"id\":\"own-%d\"}"::formatted)
                .collect(Collectors.joining(",", "{\"rules\":[", "]}"));
        Draft draft = ruleSets.draft(there.team().id());

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> PackFile.read(rules).over(draft, packs).own().rules()))
                .hasSize(3_000);
    }

    @Test
    void areRefusedWithTheReasonInARuleOfTheFile() {
        String text = "{\"rules\":[%s,%s]}"
                .formatted(VACANCY, VACANCY.replace("own-vacancy", "own-b").replace("2026-11-01", "soon"));

        assertThatThrownBy(() -> files.preview(there.team().id(), text))
                .asInstanceOf(type(RuleRefusedException.class))
                .satisfies(refused -> assertThat(refused.path()).contains("rules[1].reviewBy"));
    }

    @Test
    void tellWhichListsTheyBring() {
        String text = "{\"phrases\":{\"vacancies\":[\"onze vacature\"]},\"rules\":[]}";

        assertThat(files.preview(there.team().id(), text).lists()).containsExactly("vacancies");
        files.take(there.lead().id(), there.team().id(), version(there), text);
        assertThat(files.preview(there.team().id(), text).isEmpty()).isTrue();
        assertThat(files.preview(there.team().id(), text.replace("onze", "een")).lists())
                .containsExactly("vacancies");
    }

    @Test
    void areRefusedWhenTheyAreNoJsonOrTooLong() {
        assertThatThrownBy(() -> files.preview(there.team().id(), "[1,")).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> files.preview(there.team().id(), "[]")).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> files.preview(there.team().id(), " ".repeat(OwnRules.LONGEST + 1)))
                .isInstanceOf(RuleEditException.class);
    }

    @Test
    void areTakenOverByALeadOfThatTeamOnly() {
        String text = files.text(here.team().id());

        for (var stranger : List.of(here.lead(), scene.add(there.team(), Role.MEMBER))) {
            assertThatThrownBy(() -> files.take(stranger.id(), there.team().id(), version(there), text))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    /** One text, one rule switched off, one of its own and one dial; the id of its own. */
    private String makeDifferent() {
        var team = here.team().id();
        var lead = here.lead().id();
        RuleView rule = ruleSets.get(team).find("in-01-standard-text").orElseThrow();
        ruleSets.changeRule(lead, team, version(here), edit(rule, "Kijk eerst", true));
        RuleView second = ruleSets.get(team).find("in-03-look-first").orElseThrow();
        ruleSets.changeRule(
                lead, team, version(here), edit(second, second.says().chosen().nl(), false));
        String own = documents.add(lead, team, version(here), Surface.INVITATION_NOTE);
        RuleView begun = ruleSets.get(team).find(own).orElseThrow();
        ruleSets.changeRule(lead, team, version(here), edit(begun, "Zeg waarom", true));
        return own;
    }

    private static List<Object> asMembersSeeIt(RuleView rule) {
        return List.of(
                rule.id(), rule.voice(), rule.level().chosen(), rule.says().chosen(), rule.condition());
    }

    private static RuleEdit edit(RuleView rule, String says, boolean on) {
        return rule.edit()
                .with(on ? Voice.SPEAKS : Voice.WATCHES)
                .with(on ? Level.CONFIRM : rule.level().chosen())
                .withSays(rule.says().chosen().en(), says);
    }

    private long version(Scene.Sales team) {
        return ruleSets.get(team.team().id()).version();
    }
}
