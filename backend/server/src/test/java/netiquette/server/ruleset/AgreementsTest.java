package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class AgreementsTest {
    private static final String CLAUSE = "net-05-relation-clause";
    private static final String VISIBILITY = "net-01-visibility";
    private static final String BUILT_IN = "net-12-review-date";

    private final Agreements agreements;
    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final Publications publications;
    private final PackFiles files;
    private final Scene scene;
    private final Scene.Sales here;
    private final TeamId team;
    private final MemberId lead;

    AgreementsTest(
            Agreements agreements,
            RuleSets ruleSets,
            Revisions revisions,
            Publications publications,
            PackFiles files,
            Scene scene) {
        this.agreements = agreements;
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.publications = publications;
        this.files = files;
        this.scene = scene;
        here = scene.sales();
        team = here.team().id();
        lead = here.lead().id();
    }

    @Test
    void comeWithThePacksWithBothSidesAndLeaveThemAloneUnlessSomethingChanges() {
        List<Agreement> all = agreements.all(team);

        assertThat(all).extracting(Agreement::id).contains(CLAUSE, VISIBILITY, BUILT_IN);
        assertThat(all).allSatisfy(agreement -> {
            assertThat(agreement.text(AgreementText.BUT)).isPresent();
            assertThat(agreement.changed()).as(agreement.id()).isFalse();
            change(agreement.edit());
            assertThat(get(agreement.id()).changed()).as(agreement.id()).isFalse();
        });
        assertThat(ruleSets.get(team).unpublished()).isFalse();
    }

    @Test
    void tellWhatALawyerWouldAskAndWhatBothSidesDo() {
        assertThat(get("net-04-ownership").legal()).hasValueSatisfying(card -> {
            assertThat(card.date()).isEqualTo("2008");
            assertThat(card.cautions()).isNotEmpty();
        });
        assertThat(get("net-03-record-in-crm").duties())
                .extracting(Agreement.Duty::byEmployer)
                .contains(true, false);
        assertThat(get(BUILT_IN).enforcedBy()).isPresent();
        assertThat(get(BUILT_IN).kind()).isEqualTo(AgreementKind.ENFORCE);
    }

    @Test
    void areWrittenPublishedAndGivenBack() {
        AgreementEdit edit = edit(CLAUSE, AgreementText.TEXT, "We agree on a clause.", "We spreken een beding af.");
        change(new AgreementEdit(
                edit.id(),
                true,
                AgreementKind.ADVISE,
                edit.texts(),
                "2027-02-01",
                "https://hr.example.org/beding.pdf",
                "https://example.org/lezen",
                List.of("sellers")));

        assertThat(agreements.changes(team))
                .singleElement()
                .satisfies(change -> assertThat(change.sort()).isEqualTo(AgreementChange.Sort.OTHERWISE));
        publish();
        JsonNode published = published(CLAUSE);
        assertThat(published.path("text").path("nl").asString()).isEqualTo("We spreken een beding af.");
        assertThat(published.path("documentLink").asString()).isEqualTo("https://hr.example.org/beding.pdf");
        assertThat(published.path("kind").asString()).isEqualTo("advise");
        assertThat(published.path("groups").path(0).asString()).isEqualTo("sellers");

        agreements.giveBack(lead, team, version(), CLAUSE);
        assertThat(get(CLAUSE).changed()).isFalse();
        assertThat(get(CLAUSE).kind()).isEqualTo(AgreementKind.ACKNOWLEDGE);
    }

    @Test
    void tellWhatACourtSaidAndWhere() {
        assertThat(get(VISIBILITY).legal()).isEmpty();
        change(edit(
                VISIBILITY, AgreementText.LEGAL_SAYS, "A judge had a list returned (2015).", "Een rechter (2015)."));
        assertThat(get(VISIBILITY).legal()).isEmpty();
        change(edit(VISIBILITY, AgreementText.LEGAL_WHERE, "Belgium", "België"));

        assertThat(get(VISIBILITY).legal()).hasValueSatisfying(card -> {
            assertThat(card.says().en()).isEqualTo("A judge had a list returned (2015).");
            assertThat(card.jurisdiction().nl()).isEqualTo("België");
            assertThat(card.date()).isEmpty();
        });
        publish();
        assertThat(published(VISIBILITY)
                        .path("legal")
                        .path("jurisdiction")
                        .path("en")
                        .asString())
                .isEqualTo("Belgium");

        change(edit(VISIBILITY, AgreementText.LEGAL_SAYS, "", ""));
        assertThat(get(VISIBILITY).legal()).isEmpty();
    }

    @Test
    void sayWhatTheDialsSay() {
        assertThat(text(VISIBILITY)).startsWith("Our lists of connections are open");
        assertThat(agreements.get(team, "net-14-business-card")).isEmpty();

        ruleSets.chooseDial(lead, team, version(), "connection-visibility", "hide");

        assertThat(text(VISIBILITY)).isEqualTo("We hide our lists of connections.");
        assertThat(agreements.get(team, "net-14-business-card")).isPresent();
        change(edit(VISIBILITY, AgreementText.TEXT, "We hide them.", "We schermen ze af."));
        ruleSets.chooseDial(lead, team, version(), "connection-visibility", "open");
        assertThat(text(VISIBILITY)).startsWith("Our lists of connections are open");
        ruleSets.chooseDial(lead, team, version(), "connection-visibility", "hide");
        assertThat(text(VISIBILITY)).isEqualTo("We hide them.");
    }

    @Test
    void goWhenTheyAreSwitchedOff() {
        AgreementEdit edit = get(CLAUSE).edit();
        change(off(edit));

        assertThat(agreements.changes(team))
                .singleElement()
                .satisfies(change -> assertThat(change.sort()).isEqualTo(AgreementChange.Sort.GONE));
        publish();
        assertThat(published(CLAUSE).isMissingNode()).isTrue();
        assertThat(get(CLAUSE).on()).isFalse();
    }

    @Test
    void canBeTheTeamsOwn() {
        String id = agreements.add(lead, team, version());
        assertThat(get(id).on()).isFalse();
        assertThat(ruleSets.get(team).unpublished()).isFalse();
        AgreementEdit begun = get(id).edit();
        change(new AgreementEdit(id, true, begun.kind(), begun.texts(), begun.reviewBy(), "", "", List.of()));

        assertThat(agreements.changes(team))
                .singleElement()
                .satisfies(change -> assertThat(change.sort()).isEqualTo(AgreementChange.Sort.NEW));
        agreements.giveBack(lead, team, version(), id);
        assertThat(agreements.get(team, id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BUT, ''", "TITLE, ' '", "TEXT, '\u0007'"})
    void refuseATextThatCannotBe(AgreementText which, String typed) {
        assertThatThrownBy(() -> change(edit(CLAUSE, which, typed, "Goed.")))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refused -> assertThat(refused.path()).contains(which.key() + ".en"));
        assertThatThrownBy(() -> change(edit(CLAUSE, which, "Good.", "x".repeat(which.longest() + 1))))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refused -> assertThat(refused.path()).contains(which.key() + ".nl"));
        assertThat(get(CLAUSE).changed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "hr.example.org",
                "https://",
                "https://a@b.nl/",
                "http://a b",
                "file:///etc"
            })
    void refuseAnAddressThatIsNone(String address) {
        AgreementEdit edit = get(CLAUSE).edit();

        assertThatThrownBy(() -> change(new AgreementEdit(
                        edit.id(), true, edit.kind(), edit.texts(), edit.reviewBy(), address, "", List.of())))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refused -> assertThat(refused.path()).contains("document"));
    }

    @Test
    void areEnforcedOnlyWhereTheProductSeesToIt() {
        assertThatThrownBy(() -> change(of(CLAUSE, AgreementKind.ENFORCE))).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> change(of(BUILT_IN, AgreementKind.ADVISE))).isInstanceOf(RuleEditException.class);
    }

    @Test
    void areRefusedForGroupsAndDaysThatAreNone() {
        AgreementEdit edit = get(CLAUSE).edit();

        assertThatThrownBy(() -> change(
                        new AgreementEdit(edit.id(), true, edit.kind(), edit.texts(), "some day", "", "", List.of())))
                .isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> change(new AgreementEdit(
                        edit.id(), true, edit.kind(), edit.texts(), edit.reviewBy(), "", "", List.of("pilots"))))
                .isInstanceOf(RuleEditException.class);
    }

    @Test
    void goAlongInAFileAndAreLookedAtThere() {
        change(edit(CLAUSE, AgreementText.TEXT, "We agree on a clause.", "We spreken een beding af."));
        String own = agreements.add(lead, team, version());
        String text = files.text(team);
        Scene.Sales there = scene.sales();

        files.take(
                there.lead().id(),
                there.team().id(),
                ruleSets.get(there.team().id()).version(),
                text);

        assertThat(agreements.get(there.team().id(), CLAUSE)).contains(get(CLAUSE));
        assertThat(agreements.get(there.team().id(), own))
                .hasValueSatisfying(taken -> assertThat(taken.texts()).isEqualTo(get(own).texts()));
        assertThat(files.preview(there.team().id(), text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\":7} | items",
                "{\"items\":[{}]} | items[0].id",
                "{\"items\":[{\"id\":\"own-a\",\"kind\":\"shout\"}]} | items[0].kind",
                "{\"items\":[{\"id\":\"own-a\",\"kind\":\"advise\",\"title\":{}}]} | items[0].title.en",
                "{\"items\":[{\"id\":\"own-a\",\"kind\":\"advise\",\"title\":7,\"legal\":{\"says\":1}}]} | items[0].title.en",
            })
    void refuseAFileThatSaysNothingUseful(String text, String place) {
        assertThatThrownBy(() -> files.preview(team, text))
                .asInstanceOf(type(netiquette.server.refusal.Refusal.class))
                .satisfies(refused -> assertThat(refused.path()).contains(place));
    }

    @Test
    void areWrittenByALeadOfThatTeamOnlyAndOnWhatTheySaw() {
        AgreementEdit edit = off(get(CLAUSE).edit());
        MemberId member = scene.add(here.team(), Role.MEMBER).id();

        for (MemberId stranger : List.of(scene.sales().lead().id(), member)) {
            assertThatThrownBy(() -> agreements.change(stranger, team, version(), edit))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> agreements.add(stranger, team, version())).isInstanceOf(NotAllowedException.class);
        }
        long before = version();
        change(edit);
        assertThatThrownBy(() -> agreements.change(lead, team, before, edit)).isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> agreements.change(lead, team, version(), off("no-such", edit)))
                .isInstanceOf(RuleEditException.class);
    }

    private static AgreementEdit off(AgreementEdit edit) {
        return off(edit.id(), edit);
    }

    private static AgreementEdit off(String id, AgreementEdit edit) {
        return new AgreementEdit(
                id,
                false,
                edit.kind(),
                edit.texts(),
                edit.reviewBy(),
                edit.document(),
                edit.learnMore(),
                edit.groups());
    }

    private AgreementEdit of(String id, AgreementKind kind) {
        AgreementEdit edit = get(id).edit();
        return new AgreementEdit(id, true, kind, edit.texts(), edit.reviewBy(), "", "", edit.groups());
    }

    private AgreementEdit edit(String id, AgreementText which, String en, String nl) {
        AgreementEdit edit = get(id).edit();
        Map<AgreementText, TextEdit> texts = new EnumMap<>(edit.texts());
        texts.put(which, new TextEdit(en, nl));
        return new AgreementEdit(id, edit.on(), edit.kind(), texts, edit.reviewBy(), "", "", edit.groups());
    }

    private String text(String id) {
        return get(id).text(AgreementText.TEXT).orElseThrow().en();
    }

    private Agreement get(String id) {
        return agreements.get(team, id).orElseThrow();
    }

    private void change(AgreementEdit edit) {
        assertThat(agreements.change(lead, team, version(), edit).team()).isEqualTo(team);
    }

    private void publish() {
        publications.publish(lead, team, version(), "");
    }

    private JsonNode published(String id) {
        String document = revisions.document(team, ruleSets.get(team).inForce().number());
        return JsonMapper.shared()
                .readTree(document)
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
