package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class RuleDocumentsTest {
    private static final String RULE = "in-01-standard-text";
    private static final Map<String, Object> BLANK = Map.of("note", "");
    private static final Map<String, Object> FAIR = Map.of("note", "We spraken elkaar op de beurs over zaaizaad.");

    private final RuleSets ruleSets;
    private final RuleDocuments documents;
    private final Revisions revisions;
    private final Publications publications;
    private final TeamId team;
    private final MemberId lead;

    RuleDocumentsTest(
            RuleSets ruleSets, RuleDocuments documents, Revisions revisions, Publications publications, Scene scene) {
        this.ruleSets = ruleSets;
        this.documents = documents;
        this.revisions = revisions;
        this.publications = publications;
        Scene.Sales sales = scene.sales();
        this.team = sales.team().id();
        this.lead = sales.lead().id();
    }

    @Test
    void haveTheTeamsTextsAndTheExamples() {
        RuleView view = view(RULE);
        RuleSet saved = ruleSets.changeRule(
                lead,
                team,
                version(),
                view.edit().with(Voice.SPEAKS).with(Level.CONFIRM).withSays("Look first", "Kijk eerst"));

        RuleDocument document = documents.get(team, RULE);

        assertThat(document.tree().path("says").path("nl").asString()).isEqualTo("Kijk eerst");
        assertThat(document.tree().path("level").asString()).isEqualTo("confirm");
        assertThat(document.isShown()).isTrue();
        assertThat(saved.rules()).anyMatch(rule -> rule.id().equals(RULE) && !rule.own());
    }

    @Test
    void makeARuleTheTeamsOwnOnceItSpeaksAtAnotherTime() {
        RuleSet written = write(documents.get(team, RULE).with("when", when("{\"is-blank\":\"note\"}")));

        RuleView view = view(RULE);
        assertThat(view.own()).isTrue();
        assertThat(view.inPack()).isTrue();
        assertThat(view.isChanged()).isTrue();
        assertThat(view.condition().nl()).isEqualTo("het bericht is leeg");
        assertThat(written.unpublished()).isTrue();
        assertThat(ruleSets.speaks(team, RULE, BLANK)).isTrue();
        assertThat(ruleSets.speaks(team, RULE, FAIR)).isFalse();
    }

    @Test
    void giveTheRuleBackToItsPackWhenItIsAsThePackHasIt() {
        RuleDocument shipped = documents.get(team, RULE);
        write(shipped.with("when", when("{\"is-blank\":\"note\"}")));
        RuleSet back = write(shipped);

        assertThat(view(RULE).own()).isFalse();
        assertThat(back.unpublished()).isFalse();
    }

    @Test
    void goBackToThePackByRestoring() {
        RuleSet written = write(documents.get(team, RULE).with("when", when("{\"is-blank\":\"note\"}")));

        RuleSet restored = ruleSets.restoreRule(lead, team, written.version(), RULE);

        assertThat(view(RULE).isChanged()).isFalse();
        assertThat(restored.unpublished()).isFalse();
    }

    @Test
    void sayWhatPublishingWouldChange() {
        write(documents.get(team, RULE).with("when", when("{\"is-blank\":\"note\"}")));

        assertThat(ruleSets.changes(team)).singleElement().satisfies(change -> {
            assertThat(change.condition().isChanged()).isTrue();
            assertThat(change.otherwise()).isFalse();
        });
    }

    @Test
    void sayThatADetailChangesOfWhichTheSentenceSaysNothing() {
        String id = documents.add(lead, team, version(), Surface.INVITATION_RECEIVED);
        switchOn(view(id));
        RuleDocument shown = documents.get(team, id).withExample(true, BLANK).withExample(false, FAIR);
        documents.write(lead, team, version(), id, shown.with("when", resembles(0.9)));
        publications.publish(lead, team, version(), "");
        documents.write(lead, team, version(), id, shown.with("when", resembles(0.8)));

        assertThat(ruleSets.changes(team)).singleElement().satisfies(change -> {
            assertThat(change.condition().isChanged()).isFalse();
            assertThat(change.otherwise()).isTrue();
        });
    }

    @Test
    void refuseWhatTheEngineCannotReadAndSayWhere() {
        RuleDocument odd = documents
                .get(team, RULE)
                .with(
                        "when",
                        when(
                                "{\"any\":[{\"is-blank\":\"note\"},{\"mentions\":\"note\",\"phrases\":\"no-such-list\"}]}"));

        assertThatThrownBy(() -> write(odd))
                .asInstanceOf(type(RuleRefusedException.class))
                .satisfies(refused -> assertThat(refused.path()).contains("when.any[1].phrases"));
        assertThat(view(RULE).own()).isFalse();
    }

    /** What the engine passes over, screens and publications read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewBy | \"some day\" | reviewBy",
                "reviewBy | 7 | reviewBy",
                "examples | \"none\" | examples",
                "examples | {\"fires\":{}} | examples.fires",
                "examples | {\"fires\":[\"hello\"]} | examples.fires[0]",
                "examples | {\"silent\":[{\"note\":\"\"},{\"note\":7}]} | examples.silent[1].note",
                "examples | {\"fires\":[{\"surface\":\"nowhere\"}]} | examples.fires[0].surface",
                "examples | {\"fires\":[{\"dials\":{\"stance\":\"sideways\"}}]} | examples.fires[0].dials.stance",
            })
    void refuseWhatWouldBreakAScreen(String part, String json, String place) {
        ObjectNode tree = documents.get(team, RULE).tree();
        tree.set(part, JsonMapper.shared().readTree(json));

        assertThatThrownBy(() -> write(new RuleDocument(tree)))
                .asInstanceOf(type(RuleRefusedException.class))
                .satisfies(refused -> assertThat(refused.path()).contains(place));
        assertThat(view(RULE).own()).isFalse();
    }

    @Test
    void refuseMoreExamplesThanAnybodyReads() {
        ObjectNode tree = documents.get(team, RULE).tree();
        ArrayNode many = tree.putObject("examples").putArray("fires");
        IntStream.rangeClosed(0, OwnRules.EXAMPLES)
                .forEach(place -> many.addObject().put("note", ""));

        assertThatThrownBy(() -> write(new RuleDocument(tree))).isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void holdAPackThatTheyNeed(@Autowired StartingPoints starting) {
        ObjectNode when = when("{\"mentions\":\"note\",\"phrases\":\"%s\"}".formatted("scam-windfall"));
        RuleSet written = write(documents.get(team, RULE).with("when", when));

        assertThatThrownBy(() -> starting.choosePack(lead, team, written.version(), "scam-watch", false))
                .asInstanceOf(type(RuleRefusedException.class))
                .satisfies(refused -> assertThat(refused.path())
                        .hasValueSatisfying(path -> assertThat(path).startsWith(RULE + ": when")));
        assertThat(ruleSets.get(team).version()).isEqualTo(written.version());
        RuleSet next = starting.choosePack(lead, team, written.version(), "recruiters", true);
        assertThat(ruleSets.get(team)).isEqualTo(next);
        assertThat(next.rules())
                .as("of what was refused at the same count, nothing is kept")
                .anyMatch(rule -> rule.pack().equals("scam-watch"));
    }

    @Test
    void refuseTextThatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> RuleDocument.read("{\"a\":" + "[".repeat(90_000)))
                .isInstanceOf(RuleEditException.class);
    }

    @Test
    void refuseAnotherIdAndTextThatIsNoJson() {
        ObjectNode tree = documents.get(team, RULE).tree();
        tree.put("id", "another");

        assertThatThrownBy(() -> write(new RuleDocument(tree))).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> RuleDocument.read("{\n  \"id\": \"a\",\n  oops\n}"))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refused -> assertThat(refused.arguments().getFirst()).isEqualTo(3));
        assertThatThrownBy(() -> RuleDocument.read("[]")).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> RuleDocument.read("{\"id\":\"a\",\"id\":\"b\"}"))
                .isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> RuleDocument.read(" ".repeat(RuleDocument.LONGEST + 1)))
                .isInstanceOf(RuleEditException.class);
    }

    @Test
    void refuseASaveOnAnOlderVersion() {
        long old = version();
        write(documents.get(team, RULE).with("when", when("{\"is-blank\":\"note\"}")));

        assertThatThrownBy(() -> documents.write(lead, team, old, RULE, documents.get(team, RULE)))
                .isInstanceOf(StaleDraftException.class);
    }

    @Test
    void beginARuleThatCountsOnlyOnceItHasExamplesAndIsSwitchedOn() {
        String id = documents.add(lead, team, version(), Surface.INVITATION_NOTE);

        RuleView begun = view(id);
        assertThat(begun.own()).isTrue();
        assertThat(begun.inPack()).isFalse();
        assertThat(begun.on()).isFalse();
        assertThat(begun.surface()).isEqualTo(Surface.INVITATION_NOTE);
        assertThat(ruleSets.get(team).unpublished()).isFalse();

        switchOn(begun);
        assertThatThrownBy(() -> publications.publish(lead, team, version(), ""))
                .isInstanceOf(MissingExamplesException.class);

        RuleDocument blank = documents.get(team, id).with("when", when("{\"is-blank\":\"note\"}"));
        documents.write(lead, team, version(), id, blank.withExample(true, FAIR).withExample(false, FAIR));
        assertThat(ruleSets.runExamples(team, id))
                .extracting(ExampleResult::passed)
                .containsExactly(false, true);
        assertThatThrownBy(() -> publications.publish(lead, team, version(), ""))
                .isInstanceOf(RedExamplesException.class);

        documents.write(
                lead, team, version(), id, blank.withExample(true, BLANK).withExample(false, FAIR));
        Revision published = publications.publish(lead, team, version(), "");
        assertThat(revisions.document(team, published.number())).contains(id).doesNotContain("zaaizaad");
    }

    @Test
    void standBehindThePackThatMayNotBeOutvotedAndBeforeTheOthers() {
        String id = documents.add(lead, team, version(), Surface.INVITATION_RECEIVED);

        List<String> packs = ruleSets.get(team).rules().stream()
                .map(RuleView::pack)
                .distinct()
                .toList();
        assertThat(packs.indexOf("own")).isEqualTo(packs.indexOf("scam-watch") + 1);
        assertThat(view(id).packTitle().nl()).isEqualTo("Eigen regels");
    }

    @Test
    void areTakenAwayForGood() {
        String id = documents.add(lead, team, version(), Surface.INVITATION_NOTE);

        RuleSet less = documents.remove(lead, team, version(), id);

        assertThat(less.rules()).noneMatch(rule -> rule.id().equals(id));
        assertThatThrownBy(() -> documents.get(team, id)).isInstanceOf(RuleEditException.class);
    }

    @Test
    void runTheirOwnExamplesInsteadOfThePacks() {
        write(documents.get(team, RULE).withoutExample(true, 0));

        assertThat(ruleSets.runExamples(team))
                .filteredOn(result -> result.rule().equals(RULE))
                .isEqualTo(ruleSets.runExamples(team, RULE));
        publications.publish(lead, team, switchedToInfo(), "");
    }

    /** Something to publish. */
    private long switchedToInfo() {
        return ruleSets.chooseDial(lead, team, version(), "stance", "open").version();
    }

    @Test
    void losesAnExample() {
        RuleDocument document = documents.get(team, RULE);
        int firing = document.tree().path("examples").path("fires").size();

        RuleDocument less = document.withoutExample(true, 0);

        assertThat(less.tree().path("examples").path("fires").size()).isEqualTo(firing - 1);
        assertThat(document.tree().path("examples").path("fires").size()).isEqualTo(firing);
    }

    @Test
    void tellWhatConditionsMayName() {
        Vocabulary words = documents.vocabulary(team);

        assertThat(words.texts()).extracting(WordList::name).contains("standard-invitations");
        assertThat(words.labels()).contains("SCAM", "STANDARD");
        assertThat(words.dials()).extracting(DialView::name).contains("stance");
        assertThat(words.phrases()).extracting(WordList::name).isSorted().doesNotHaveDuplicates();
    }

    private void switchOn(RuleView rule) {
        ruleSets.changeRule(
                lead,
                team,
                version(),
                rule.edit().with(Voice.SPEAKS).with(Level.ADVISE).withSays("Say why", "Zeg waarom"));
    }

    private RuleSet write(RuleDocument document) {
        return documents.write(lead, team, version(), RULE, document);
    }

    private RuleView view(String id) {
        return ruleSets.get(team).find(id).orElseThrow();
    }

    private long version() {
        return ruleSets.get(team).version();
    }

    private static ObjectNode resembles(double share) {
        return when(
                "{\"any\":[{\"is-blank\":\"note\"},{\"resembles\":\"note\",\"texts\":\"standard-invitations\",\"at-least\":"
                        + share + "}]}");
    }

    private static ObjectNode when(String json) {
        return JsonMapper.shared().readTree(json).asObject();
    }
}
