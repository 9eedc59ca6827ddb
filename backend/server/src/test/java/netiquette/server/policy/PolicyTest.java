package netiquette.server.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.wire.PolicyFormat;
import netiquette.server.Api;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairing;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleEditException;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class PolicyTest {
    private final Api api;
    private final RuleSets ruleSets;
    private final Publications publications;
    private final Pairings pairings;
    private final Devices devices;
    private final FakeClock clock;
    private final Scene.Sales sales;
    private final TeamId team;
    private final Pairing pairing;

    PolicyTest(
            Api api,
            RuleSets ruleSets,
            Publications publications,
            Devices devices,
            Pairings pairings,
            FakeClock clock,
            Scene scene) {
        this.api = api;
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.pairings = pairings;
        this.devices = devices;
        this.clock = clock;
        this.sales = scene.sales();
        this.team = sales.team().id();
        this.pairing = pairings.pair(
                pairings.createCode(sales.lead().id(), team, Set.of()).text());
    }

    @Test
    void servesTheRulesInForce() {
        HttpResponse<byte[]> answer = policy();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        JsonNode bundle = Api.json(answer);
        assertThat(bundle.propertyNames())
                .containsExactly("format", "audience", "groups", "sequence", "issued", "expires", "revision", "policy");
        assertThat(bundle.path("audience").asString()).isEqualTo(team.toString());
        assertThat(bundle.path("revision").asInt()).isEqualTo(1);
        assertThat(moment(bundle, "issued")).isEqualTo(now());
        assertThat(moment(bundle, "expires")).isEqualTo(now().plus(Duration.ofDays(30)));
    }

    @Test
    void saysToWhichGroupsTheMemberBelongs() {
        assertThat(Api.json(policy()).path("groups")).isEmpty();
        String code = pairings.createCode(sales.lead().id(), team, Set.of("sellers", "buyers"))
                .text();
        HttpResponse<byte[]> theirs = api.policy(pairings.pair(code).token());

        assertThat(Api.json(theirs).path("groups"))
                .extracting(JsonNode::asString)
                .containsExactly("buyers", "sellers");
        assertThat(Api.json(theirs).path("sequence"))
                .isEqualTo(Api.json(policy()).path("sequence"));
        publish("Have a look first");
        assertThat(Api.json(api.policy(
                                pairings.pair(pairings.createCode(sales.lead().id(), team, Set.of("buyers"))
                                                .text())
                                        .token()))
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        assertThatThrownBy(() -> pairings.createCode(sales.lead().id(), team, Set.of("buyers", "\"")))
                .isInstanceOf(RuleEditException.class);
    }

    @Test
    void leavesAuthoringAtHome() {
        JsonNode policy = Api.json(policy()).path("policy");

        assertThat(policy.findValues("examples")).isEmpty();
        assertThat(policy.path("dials").path("stance").propertyNames())
                .containsExactlyInAnyOrder("title", "titles", "value");
        assertThat(PolicyFormat.read(List.of(JsonMapper.shared().convertValue(policy, Map.class)))
                        .rules())
                .extracting(rule -> rule.id())
                .contains("in-06-scam")
                .hasSameSizeAs(ruleSets.get(team).rules());
    }

    @Test
    void signsExactlyTheBytesItSends() throws GeneralSecurityException {
        HttpResponse<byte[]> answer = policy();

        assertThat(etag(answer)).isEqualTo("\"" + Sha256.of(answer.body()) + "\"");
        assertThat(isSigned(answer.body(), signature(answer))).isTrue();
    }

    @Test
    void isNotSignedOnceAByteIsFlipped() throws GeneralSecurityException {
        HttpResponse<byte[]> answer = policy();
        byte[] signature = signature(answer);
        byte[] body = answer.body();

        for (int at = 0; at < body.length; at += at < 200 ? 1 : body.length / 100) {
            body[at] ^= 1;
            assertThat(isSigned(body, signature)).as("byte %s", at).isFalse();
            body[at] ^= 1;
        }
        assertThat(isSigned(body, signature)).isTrue();
    }

    @Test
    void sendsNothingAgainThatTheDeviceHas() {
        HttpResponse<byte[]> first = policy();

        HttpResponse<byte[]> second = api.policy(pairing.token(), "If-None-Match", etag(first));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(etag(second)).isEqualTo(etag(first));
    }

    @Test
    void servesWhatIsPublishedAtOnce() {
        HttpResponse<byte[]> before = policy();

        publish("Have a look first");

        HttpResponse<byte[]> after = api.policy(pairing.token(), "If-None-Match", etag(before));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(etag(after)).isNotEqualTo(etag(before));
        assertThat(Api.text(after)).contains("Have a look first");
        assertThat(Api.json(after).path("revision").asInt()).isEqualTo(2);
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void servesAnOldRevisionAgainUnderANewSequence() {
        JsonNode first = Api.json(policy()).path("policy");
        publish("Have a look first");
        HttpResponse<byte[]> second = policy();

        publications.revert(sales.lead().id(), team, 1, "back");

        HttpResponse<byte[]> third = policy();
        assertThat(Api.json(third).path("policy")).isEqualTo(first);
        assertThat(Api.json(third).path("revision").asInt()).isEqualTo(3);
        assertThat(sequence(third)).isGreaterThan(sequence(second));
    }

    @Test
    void signsAnewAtHalfLife() throws Exception {
        HttpResponse<byte[]> first = policy();
        clock.pass(Duration.ofDays(15).minusSeconds(1));
        Thread.sleep(Policies.FRESH.plusMillis(50));
        assertThat(etag(policy())).isEqualTo(etag(first));

        clock.pass(Duration.ofSeconds(1));
        Thread.sleep(Policies.FRESH.plusMillis(50));

        HttpResponse<byte[]> second = policy();
        assertThat(sequence(second)).isGreaterThan(sequence(first));
        assertThat(moment(Api.json(second), "expires")).isEqualTo(now().plus(Duration.ofDays(30)));
        assertThat(Api.json(second).path("policy")).isEqualTo(Api.json(first).path("policy"));
        assertThat(isSigned(second.body(), signature(second))).isTrue();
    }

    @Test
    void knowsNobodyWithoutAToken() {
        assertUnauthorized(api.get("/api/v1/policy"));
        assertUnauthorized(api.policy("nonsense"));
        assertUnauthorized(api.policy("x".repeat(5_000)));
    }

    @Test
    void tellsADeviceThatWasLetGoSoAtOnceAndNothingElse() throws GeneralSecurityException {
        JsonNode before = Api.json(policy());
        Device device = devices.withToken(pairing.token()).orElseThrow();

        devices.revoke(sales.lead().id(), team, device.id());

        HttpResponse<byte[]> farewell = policy();
        assertThat(isSigned(farewell.body(), signature(farewell))).isTrue();
        JsonNode told = Api.json(farewell);
        assertThat(told.path("farewell").asBoolean()).isTrue();
        assertThat(told.path("policy").toString()).isEqualTo("{\"format\":2,\"rules\":[]}");
        assertThat(told.path("sequence").asLong())
                .isGreaterThan(before.path("sequence").asLong());
        assertThat(told.path("audience")).isEqualTo(before.path("audience"));
        assertThat(before.has("farewell")).isFalse();
        publish("Look at the profile first");
        assertThat(policy().body()).as("the same bytes").isEqualTo(farewell.body());
        assertThat(devices.of(team)).isEmpty();
    }

    @Test
    void knowsADeviceThatWasLetGoForAMonth() {
        devices.revoke(sales.lead().id(), team, devices.of(team).getFirst().id());
        clock.pass(Duration.ofDays(31));
        Pairing other = pairings.pair(
                pairings.createCode(sales.lead().id(), team, Set.of()).text());

        devices.revoke(
                sales.lead().id(),
                team,
                devices.withToken(other.token()).orElseThrow().id());

        assertUnauthorized(policy());
        assertThat(api.policy(other.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void remembersTheDayOfTheSyncAndWhatWasGiven() {
        policy();

        Device device = devices.withToken(pairing.token()).orElseThrow();
        assertThat(device.lastSync()).isPresent();
        assertThat(device.revision()).isEqualTo(1);
        publish("Look at the profile first");
        policy();
        assertThat(devices.withToken(pairing.token()).orElseThrow().revision()).isEqualTo(2);
    }

    private HttpResponse<byte[]> policy() {
        return api.policy(pairing.token());
    }

    private void publish(String says) {
        RuleSet ruleSet = ruleSets.get(team);
        RuleView rule = ruleSet.rules().getFirst();
        RuleEdit edit = rule.edit().with(Voice.SPEAKS).withSays(says, "Kijk eerst even");
        RuleSet saved = ruleSets.changeRule(sales.lead().id(), team, ruleSet.version(), edit);
        publications.publish(sales.lead().id(), team, saved.version(), "");
    }

    /** Policies know whole seconds only. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean isSigned(byte[] body, byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey());
        verifier.update(body);
        return verifier.verify(signature);
    }

    /** What a device has is the raw key; Java wants the twelve bytes before it that say what it is. */
    private PublicKey publicKey() throws GeneralSecurityException {
        String encoded = "302a300506032b6570032100" + HexFormat.of().formatHex(pairing.publicKey());
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(encoded)));
    }

    private static byte[] signature(HttpResponse<byte[]> answer) {
        String header = answer.headers().firstValue("Netiquette-Signature").orElseThrow();
        assertThat(header).startsWith("ed25519=");
        return Base64.getDecoder().decode(header.substring("ed25519=".length()));
    }

    private static String etag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static long sequence(HttpResponse<byte[]> answer) {
        return Api.json(answer).path("sequence").asLong();
    }

    private static Instant moment(JsonNode bundle, String name) {
        return Instant.parse(bundle.path(name).asString());
    }

    private static void assertUnauthorized(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Api.problem(answer)).isEqualTo("unauthorized");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
}
