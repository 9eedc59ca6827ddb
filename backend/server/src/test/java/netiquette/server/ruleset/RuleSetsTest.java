package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class RuleSetsTest {
    private static final String RULE = "in-01-standard-text";

    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final Publications publications;
    private final Scene scene;
    private final Scene.Sales sales;
    private final TeamId team;
    private final MemberId lead;

    RuleSetsTest(RuleSets ruleSets, Revisions revisions, Publications publications, Scene scene) {
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.publications = publications;
        this.scene = scene;
        this.sales = scene.sales();
        this.team = sales.team().id();
        this.lead = sales.lead().id();
    }

    @Test
    void startFromThePacksInTheirOrder() {
        RuleSet started = ruleSets.get(team);

        assertThat(started.rules().stream().map(RuleView::pack).distinct())
                .containsExactly(
                        "kinds-of-text",
                        "scam-watch",
                        "address-book",
                        "invitations",
                        "recommendations",
                        "profile",
                        "visibility-ownership",
                        "upkeep");
        assertThat(started.rules()).noneMatch(RuleView::isChanged).allMatch(RuleView::on);
        assertThat(started.unpublished()).isFalse();
        assertThat(started.dials()).extracting(DialView::name).contains("stance", "not-now", "broadcasts");
    }

    @Test
    void showWhatThePackSaysBesideWhatHoldsHere() {
        RuleView rule = rule(save(edit("Look first", "Kijk eerst", Level.CONFIRM, true)));

        assertThat(rule.isChanged()).isTrue();
        assertThat(rule.level()).isEqualTo(new Setting<>(Level.ADVISE, Level.CONFIRM));
        assertThat(rule.says().chosen()).isEqualTo(new LocalText("Look first", "Kijk eerst"));
        assertThat(rule.says().shipped()).isNotEqualTo(rule.says().chosen());
        assertThat(rule.because().isChanged()).isFalse();
    }

    @Test
    void tellWhatPublishingWouldChange() {
        assertThat(ruleSets.changes(team)).isEmpty();

        RuleSet saved = save(edit("Look first", "Kijk eerst", Level.CONFIRM, true));

        assertThat(ruleSets.changes(team)).singleElement().satisfies(change -> {
            assertThat(change.rule()).isEqualTo(RULE);
            assertThat(change.level()).isEqualTo(new Setting<>(Level.ADVISE, Level.CONFIRM));
            assertThat(change.voice().isChanged()).isFalse();
            assertThat(change.because().isChanged()).isFalse();
        });
        publications.publish(lead, team, saved.version(), "");
        assertThat(ruleSets.changes(team)).isEmpty();
    }

    @Test
    void sayWhenARuleFires() {
        LocalText condition = rule(ruleSets.get(team)).condition();

        assertThat(condition.en()).isNotBlank().isNotEqualTo(condition.nl());
    }

    @Test
    void forgetAChangeThatIsTakenBack() {
        RuleView shipped = rule(ruleSets.get(team));
        save(edit("Look first", "Kijk eerst", Level.CONFIRM, true));

        RuleSet back = save(new RuleEdit(
                RULE,
                Voice.SPEAKS,
                shipped.level().shipped(),
                TextEdit.of(shipped.says().shipped()),
                TextEdit.of(shipped.because().shipped()),
                TextEdit.of(shipped.but().shipped())));

        assertThat(rule(back).isChanged()).isFalse();
        assertThat(back.unpublished()).isFalse();
    }

    @Test
    void goBackToThePack() {
        RuleSet changed = save(edit("Look first", "Kijk eerst", Level.CONFIRM, false));

        RuleSet restored = ruleSets.restoreRule(lead, team, changed.version(), RULE);

        assertThat(rule(restored).isChanged()).isFalse();
    }

    @Test
    void refuseASaveOnAnOlderVersion() {
        long version = ruleSets.get(team).version();
        save(edit("Look first", "Kijk eerst", Level.CONFIRM, true));

        assertThatThrownBy(() -> ruleSets.changeRule(lead, team, version, edit("Mine", "De mijne", Level.INFO, true)))
                .isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> publications.publish(lead, team, version, "")).isInstanceOf(StaleDraftException.class);
        assertThat(rule(ruleSets.get(team)).says().chosen().en()).isEqualTo("Look first");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Kijk, says.en: text-missing",
        "Look, '  ', says.nl: text-missing",
        "Look, ring\u0007ring, says.nl: text-unreadable"
    })
    void nameTheTextThatDoesNotFit(String en, String nl, String message) {
        assertThatThrownBy(() -> save(edit(en, nl, Level.INFO, true)))
                .isInstanceOf(RuleEditException.class)
                .hasMessage(message);
    }

    @Test
    void takeTextsUpToTheEnginesLimitAndNotOneMore() {
        String fits = "é".repeat(RuleEdit.SAYS);
        assertThat(rule(save(edit(fits, fits, Level.INFO, true)))
                        .says()
                        .chosen()
                        .nl())
                .isEqualTo(fits);

        assertThatThrownBy(() -> save(edit("Look", fits + "!", Level.INFO, true)))
                .hasMessage("says.nl: text-long");
        assertThatThrownBy(() -> save(edit("half \uD83D", "half", Level.INFO, true)))
                .hasMessage("says.en: text-unreadable");
    }

    @Test
    void knowNoOtherRulesDialsAndPositions() {
        long version = ruleSets.get(team).version();

        assertThatThrownBy(() -> ruleSets.restoreRule(lead, team, version, "in-99"))
                .hasMessage("rule: unknown-rule");
        assertThatThrownBy(() -> ruleSets.chooseDial(lead, team, version, "mood", "sunny"))
                .hasMessage("dial: unknown-dial");
        assertThatThrownBy(() -> ruleSets.chooseDial(lead, team, version, "stance", "grumpy"))
                .hasMessage("position: unknown-position");
    }

    @Test
    void leaveSwitchedOffRulesOutOfTheRevision() {
        RuleSet saved = save(edit("Look first", "Kijk eerst", Level.CONFIRM, false));

        Revision revision = publications.publish(lead, team, saved.version(), " quieter ");

        assertThat(revision.note()).isEqualTo("quieter");
        assertThat(revisions.document(team, revision.number()))
                .doesNotContain(RULE)
                .doesNotContain("\"examples\":")
                .doesNotContain("Look first");
        assertThat(ruleSets.get(team).unpublished()).isFalse();
    }

    @Test
    void publishNothingTwice() {
        assertThatThrownBy(() ->
                        publications.publish(lead, team, ruleSets.get(team).version(), ""))
                .isInstanceOf(NothingToPublishException.class);
        assertThatThrownBy(() -> publications.revert(lead, team, 1, "")).isInstanceOf(NothingToPublishException.class);
        assertThatThrownBy(() -> publications.revert(lead, team, 7, "")).isInstanceOf(UnknownRevisionException.class);
    }

    @Test
    void runEveryExampleOfThePacks() {
        List<ExampleResult> results = ruleSets.runExamples(team);

        assertThat(results).isNotEmpty().allMatch(ExampleResult::passed);
        assertThat(results.stream()
                        .filter(ExampleResult::shouldFire)
                        .map(ExampleResult::rule)
                        .distinct())
                .hasSameSizeAs(ruleSets.get(team).rules());
        assertThat(results).anyMatch(result -> !result.shouldFire());
    }

    @Test
    void belongToTheirTeam() {
        Member stranger = scene.sales().lead();
        Member administrator = scene.add(scene.sales().team(), Role.ADMINISTRATOR);
        long version = ruleSets.get(team).version();
        RuleEdit edit = edit("Look first", "Kijk eerst", Level.CONFIRM, true);

        assertThatThrownBy(() -> ruleSets.changeRule(stranger.id(), team, version, edit))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> ruleSets.restoreRule(stranger.id(), team, version, RULE))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> publications.publish(stranger.id(), team, version, ""))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> publications.revert(stranger.id(), team, 1, ""))
                .isInstanceOf(NotAllowedException.class);
        assertThat(ruleSets.changeRule(administrator.id(), team, version, edit).unpublished())
                .isTrue();
    }

    @Test
    void loseOneRuleAtOnceAndNothingElse() {
        ruleSets.chooseDial(lead, team, ruleSets.get(team).version(), "stance", "strict");

        Revision done = publications.withdraw(lead, team, RULE, "Silenced");

        assertThat(done.number()).isEqualTo(2);
        assertThat(revisions.isInForce(team, RULE)).isFalse();
        assertThat(revisions.isInForce(team, "in-03-look-first")).isTrue();
        String before = revisions.document(team, 1);
        String after = revisions.document(team, 2);
        assertThat(after)
                .contains("\"value\":\"curious\"")
                .hasSizeBetween(before.length() - 4_000, before.length() - 200);
        assertThat(rule(ruleSets.get(team)).on()).isFalse();
        assertThat(ruleSets.get(team).unpublished()).as("the dial").isTrue();
        assertThatThrownBy(() -> publications.withdraw(lead, team, RULE, "")).isInstanceOf(RuleEditException.class);
        MemberId outsider = scene.sales().lead().id();
        assertThatThrownBy(() -> publications.withdraw(outsider, team, "in-03-look-first", ""))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void carryARuleThatWatchesApartFromThoseThatSpeak() {
        RuleView rule = rule(ruleSets.get(team));
        RuleSet saved = save(rule.edit().with(Voice.WATCHES).with(Level.CONFIRM));
        assertThat(rule(saved).voice()).isEqualTo(Voice.WATCHES);
        assertThat(ruleSets.changes(team)).singleElement().satisfies(change -> {
            assertThat(change.voice()).isEqualTo(new Setting<>(Voice.SPEAKS, Voice.WATCHES));
            assertThat(change.level().chosen()).isEqualTo(Level.CONFIRM);
        });

        Revision done = publications.publish(lead, team, saved.version(), "");

        JsonNode document = JsonMapper.shared().readTree(revisions.document(team, done.number()));
        assertThat(document.path("watching")).singleElement().satisfies(watching -> {
            assertThat(watching.path("id").asString()).isEqualTo(RULE);
            assertThat(watching.path("level").asString()).isEqualTo("confirm");
            assertThat(watching.has("examples")).isFalse();
        });
        assertThat(document.path("rules"))
                .noneMatch(one -> one.path("id").asString().equals(RULE));
        assertThat(ruleSets.changes(team)).isEmpty();
        assertThat(ruleSets.get(team).unpublished()).isFalse();
        save(edit("Look first", "Kijk eerst", Level.CONFIRM, true));
        assertThat(ruleSets.changes(team)).singleElement().satisfies(change -> {
            assertThat(change.voice()).isEqualTo(new Setting<>(Voice.WATCHES, Voice.SPEAKS));
            assertThat(change.says().chosen().en()).isEqualTo("Look first");
        });
    }

    private RuleSet save(RuleEdit edit) {
        return ruleSets.changeRule(lead, team, ruleSets.get(team).version(), edit);
    }

    private RuleEdit edit(String en, String nl, Level level, boolean on) {
        RuleView rule = rule(ruleSets.get(team));
        return rule.edit().with(on ? Voice.SPEAKS : Voice.SILENT).with(level).withSays(en, nl);
    }

    private static RuleView rule(RuleSet ruleSet) {
        return ruleSet.find(RULE).orElseThrow();
    }
}
