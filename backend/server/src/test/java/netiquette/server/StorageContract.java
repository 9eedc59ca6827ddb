package netiquette.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import netiquette.engine.Level;
import netiquette.server.insight.Tally;
import netiquette.server.insight.TicketOverException;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.PairingCodeUsedException;
import netiquette.server.pairing.TooManyTriesException;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.StaleDraftException;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.ruleset.Voice;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;

/** What holds on every database that we support. */
abstract class StorageContract {
    static final String RULE = "in-01-standard-text";
    private static final TextEdit SAYS =
            new TextEdit("Read the profile first \uD83D\uDE42", "Lees eerst het profiel, écht");

    private final Services on;
    private final Scene.Sales sales;
    private final TeamId team;

    StorageContract(Services on) {
        this.on = on;
        this.sales = on.scene().sales();
        this.team = sales.team().id();
    }

    @Test
    void givesBackWhatWasSaved() {
        RuleSet saved = save(edit(SAYS, Level.CONFIRM));

        RuleView rule = rule(on.ruleSets().get(team));
        assertThat(rule.says().chosen().en()).isEqualTo(SAYS.en());
        assertThat(rule.says().chosen().nl()).isEqualTo(SAYS.nl());
        assertThat(rule.level().chosen()).isEqualTo(Level.CONFIRM);
        assertThat(rule.but().isChanged()).isFalse();
        assertThat(saved.unpublished()).isTrue();
    }

    @Test
    void letsOnlyOneOfTwoSavesOnTheSameVersionThrough() throws Exception {
        long version = on.ruleSets().get(team).version();

        List<String> outcomes = atOnce(4, () -> {
            on.ruleSets().changeRule(sales.lead().id(), team, version, edit(SAYS, Level.CONFIRM));
            return "saved";
        });

        assertThat(outcomes).containsOnlyOnce("saved").contains(StaleDraftException.class.getSimpleName());
        assertThat(on.ruleSets().get(team).version()).isEqualTo(version + 1);
    }

    @Test
    void keepsEveryRevisionAsItWasPublished() {
        String first = on.revisions().document(team, 1);
        Revision second = publish(edit(SAYS, Level.CONFIRM));
        Revision third = publish(edit(new TextEdit("Once more", "Nog eens"), Level.INFO));

        assertThat(on.revisions().document(team, 1)).isEqualTo(first);
        assertThat(Sha256.of(on.revisions().document(team, 2))).isEqualTo(second.sha256());
        assertThat(on.revisions().document(team, 2)).contains(SAYS.nl());
        assertThat(on.revisions().of(team)).extracting(Revision::number).containsExactly(3, 2, 1);
        assertThat(third.publishedBy()).isEqualTo(sales.lead().name());
    }

    @Test
    void noticesARevisionThatWasChangedInTheDatabase() {
        on.sql()
                .sql("update revision set document = '{}' where team_id = ?")
                .param(team.value())
                .update();

        assertThatThrownBy(() -> on.revisions().document(team, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed in the database");
    }

    @Test
    void countsOneSequenceForAllTeams() {
        TeamId other = on.scene().sales().team().id();
        long before = sequence(other);

        publish(edit(SAYS, Level.CONFIRM));

        assertThat(sequence(team)).isGreaterThan(before);
        assertThat(sequence(other)).isEqualTo(before);
    }

    @Test
    void rollsEverythingBackWhenPublishingFailsHalfway() {
        RuleSet saved = save(edit(SAYS, Level.CONFIRM));
        long before = sequence(team);

        assertThatThrownBy(() -> on.publications().publish(sales.lead().id(), team, saved.version(), "x".repeat(281)))
                .hasMessage("note: text-long");

        assertThat(on.revisions().of(team)).hasSize(1);
        assertThat(sequence(team)).isEqualTo(before);
        assertThat(on.ruleSets().get(team).unpublished()).isTrue();
    }

    @Test
    void holdsADocumentOfFourMegabytes() {
        String large = "{\"x\":\"" + "é".repeat(2_000_000) + "\"}";
        on.sql()
                .sql(
                        "insert into revision (team_id, revision_number, document, sha256, published_at, published_by, note)"
                                + " values (?, 9, ?, ?, ?, ?, '')")
                .params(team.value(), large, Sha256.of(large), OffsetDateTime.now(ZoneOffset.UTC), UUID.randomUUID())
                .update();

        assertThat(on.revisions().document(team, 9)).isEqualTo(large);
    }

    @Test
    void pairsOneBrowserWithOneCodeEvenIfFiveTryAtOnce() throws Exception {
        String code =
                on.pairings().createCode(sales.lead().id(), team, Set.of()).text();

        List<String> outcomes = atOnce(8, () -> on.pairings().pair(code).team().name());

        assertThat(outcomes).containsOnlyOnce("Sales");
        assertThat(outcomes)
                .containsOnly(
                        "Sales",
                        PairingCodeUsedException.class.getSimpleName(),
                        TooManyTriesException.class.getSimpleName());
        assertThat(on.devices().of(team)).hasSize(1);
    }

    @Test
    void addsUpWhatBrowsersReportAtOnceAndTakesEachTicketOnce() throws Exception {
        on.clock()
                .pass(Duration.ofDays(
                        9 - LocalDate.now(on.clock()).getDayOfWeek().getValue()));
        Queue<String> tickets = new ConcurrentLinkedQueue<>();
        for (int browser = 0; browser < 6; browser++) {
            String ticket = on.counts().ticket(team).orElseThrow();
            tickets.addAll(List.of(ticket, ticket));
        }

        List<String> outcomes = atOnce(12, () -> {
            on.counts().redeem(tickets.remove(), List.of(new Tally(RULE, 3, 0, 1, 0, 0)));
            return "added";
        });

        assertThat(outcomes)
                .containsOnly("added", TicketOverException.class.getSimpleName())
                .filteredOn("added"::equals)
                .hasSize(6);
        on.clock().pass(Duration.ofDays(7));
        assertThat(on.counts().lastWeek(team)).singleElement().satisfies(week -> {
            assertThat(week.browsers()).isEqualTo(6);
            assertThat(week.sum()).isEqualTo(new Tally(RULE, 18, 0, 6, 0, 0));
        });
    }

    @Test
    void keepsOfADevicesSyncsOnlyTheLatestDay() {
        String code =
                on.pairings().createCode(sales.lead().id(), team, Set.of()).text();
        String token = on.pairings().pair(code).token();
        Device device = on.devices().withToken(token).orElseThrow();
        assertThat(device.lastSync()).isEmpty();

        on.devices().synced(device, 1);

        assertThat(on.devices().withToken(token).orElseThrow().lastSync()).contains(device.paired());
        assertThat(on.sql()
                        .sql("select * from device where id = ?")
                        .param(device.id().value())
                        .query()
                        .singleRow())
                .doesNotContainValue(token)
                .extractingByKey("synced_on")
                .hasToString(device.paired().toString());
    }

    @Test
    void givesBackMomentsToTheMillisecond() {
        on.clock().pass(Duration.ofMillis(123));
        Revision published = publish(edit(SAYS, Level.CONFIRM));

        assertThat(published.published()).isEqualTo(on.clock().instant());
    }

    private Revision publish(RuleEdit edit) {
        return on.publications().publish(sales.lead().id(), team, save(edit).version(), "");
    }

    private RuleSet save(RuleEdit edit) {
        return on.ruleSets()
                .changeRule(sales.lead().id(), team, on.ruleSets().get(team).version(), edit);
    }

    private RuleEdit edit(TextEdit says, Level level) {
        RuleView rule = rule(on.ruleSets().get(team));
        return rule.edit().with(Voice.SPEAKS).with(level).withSays(says.en(), says.nl());
    }

    private static RuleView rule(RuleSet ruleSet) {
        return ruleSet.find(RULE).orElseThrow();
    }

    private long sequence(TeamId of) {
        Map<String, Object> row = on.sql()
                .sql("select sequence_number from issue where team_id = ?")
                .param(of.value())
                .query()
                .singleRow();
        return ((Number) row.values().iterator().next()).longValue();
    }

    private static List<String> atOnce(int times, Callable<String> deed) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Callable<String>> deeds = IntStream.range(0, times)
                    .<Callable<String>>mapToObj(index -> () -> {
                        try {
                            return deed.call();
                        } catch (Exception refused) {
                            return refused.getClass().getSimpleName();
                        }
                    })
                    .toList();
            return threads.invokeAll(deeds).stream().map(Future::resultNow).toList();
        }
    }
}
