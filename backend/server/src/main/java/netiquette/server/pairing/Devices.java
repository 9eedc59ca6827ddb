package netiquette.server.pairing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Ring;
import netiquette.server.secret.Sha256;
import netiquette.server.signing.Sequence;
import netiquette.server.team.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that get a team's policy. */
@Service
public class Devices {
    private static final int TOKEN_BYTES = 32;

    /** How long a device that was let go is known. */
    static final int FAREWELL_DAYS = 30;

    private final SecureRandom random = new SecureRandom();
    private final DeviceTable table;
    private final Members members;
    private final Sequence sequence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Devices(DeviceTable table, Members members, Sequence sequence, ApplicationEventPublisher events, Clock clock) {
        this.sequence = sequence;
        this.events = events;
        this.table = table;
        this.members = members;
        this.clock = clock;
    }

    /** A team's devices, the latest paired first. */
    public List<Device> of(TeamId team) {
        return table.of(team);
    }

    /** Whoever holds this token; empty if it was revoked or never given out. */
    public Optional<Device> withToken(String token) {
        return table.withToken(Sha256.of(token));
    }

    /**
     * Keeps the day on which the device asked for the policy, and no more than the day.
     *
     * @param revision what it is given; of that, too, only the last is kept
     * @return whether it asked for the first time in this week, from Monday on, in UTC: true for one request only
     */
    public boolean synced(Device device, int revision) {
        LocalDate today = today();
        boolean isKnown = device.lastSync().equals(Optional.of(today)) && device.revision() == revision;
        if (isKnown || device.farewell().isPresent()) {
            return false;
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean first = table.syncedFirst(device.id(), today, revision, monday);
        if (!first) {
            table.synced(device.id(), today, revision);
        }
        return first;
    }

    /**
     * Ends a device's access at once: for {@value #FAREWELL_DAYS} days it can still hear that it was let go, and nothing else.
     *
     * @throws netiquette.server.member.NotAllowedException if the member may not change things of that team
     */
    @Transactional
    public void revoke(MemberId by, TeamId team, DeviceId device) {
        members.allowed(Permission.KEEP, by, team);
        table.letGo(team, device, new Farewell(sequence.next(), today()));
        table.forgetLetGoBefore(today().minusDays(FAREWELL_DAYS));
    }

    /**
     * Lets a device get new rules before everybody does, or with everybody.
     *
     * @throws netiquette.server.member.NotAllowedException if the member may not change things of that team
     */
    @Transactional
    public void move(MemberId by, TeamId team, DeviceId device, Ring ring) {
        members.allowed(Permission.KEEP, by, team);
        if (table.put(team, device, ring)) {
            events.publishEvent(new RingChanged(team, ring));
        }
    }

    /** The device's own wish to end its access. */
    public void unpair(Device device) {
        table.remove(device.team(), device.id());
    }

    /** Adds a device and gives its token, which is not kept. */
    String add(String label, TeamId team, List<String> groups) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        table.add(
                new Device(
                        DeviceId.random(),
                        label,
                        team,
                        groups,
                        today(),
                        Optional.empty(),
                        Ring.ALL,
                        0,
                        Optional.empty()),
                Sha256.of(token));
        return token;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
