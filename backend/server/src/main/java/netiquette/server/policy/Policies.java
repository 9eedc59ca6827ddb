package netiquette.server.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.RingChanged;
import netiquette.server.ruleset.Published;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.Ring;
import netiquette.server.secret.Sha256;
import netiquette.server.signing.SigningKey;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Signed policies, ready to be sent. */
@Service
public class Policies {
    /** A publication on another instance is served here no later than this. */
    static final Duration FRESH = Duration.ofSeconds(1);

    private static final int AUDIENCES = 1_000;

    private final Issues issues;
    private final Revisions revisions;
    private final SigningKey key;
    private final Cache<Audience, SignedPolicy> cache =
            Caffeine.newBuilder().maximumSize(AUDIENCES).expireAfterWrite(FRESH).build();

    /** Who gets the same bytes. */
    private record Audience(TeamId team, List<String> groups, Ring ring) {}

    Policies(Issues issues, Revisions revisions, SigningKey key) {
        this.issues = issues;
        this.revisions = revisions;
        this.key = key;
    }

    /**
     * What a device gets now: its team's policy, or that it was let go.
     *
     * @throws netiquette.server.team.UnknownTeamException if there is no such team
     */
    public SignedPolicy current(Device device) {
        return device.farewell()
                .map(farewell -> Issue.farewell(device.team(), device.ring(), farewell, device.revision()))
                .map(issue -> signed(issue.revision(), issue.farewellBundle()))
                .orElseGet(() -> current(device.team(), device.groups(), device.ring()));
    }

    /**
     * What a team's devices get now.
     *
     * @param ring whether the device gets new rules before everybody does
     * @param groups the groups that whoever uses the device belongs to
     * @throws netiquette.server.team.UnknownTeamException if there is no such team
     */
    public SignedPolicy current(TeamId team, List<String> groups, Ring ring) {
        return cache.get(new Audience(team, groups, ring), this::sign);
    }

    @TransactionalEventListener
    void forget(Published published) {
        forget(published.team());
    }

    @TransactionalEventListener
    void forget(RingChanged changed) {
        forget(changed.team());
    }

    private void forget(TeamId team) {
        cache.asMap().keySet().removeIf(audience -> audience.team().equals(team));
    }

    private SignedPolicy sign(Audience audience) {
        TeamId team = audience.team();
        Issue issue = issues.current(team, audience.ring());
        return signed(issue.revision(), issue.bundle(audience.groups(), revisions.document(team, issue.revision())));
    }

    private SignedPolicy signed(int revision, String bundle) {
        byte[] body = bundle.getBytes(StandardCharsets.UTF_8);
        return new SignedPolicy(
                revision, body, Sha256.of(body), Base64.getEncoder().encodeToString(key.sign(body)));
    }
}
