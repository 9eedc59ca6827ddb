package netiquette.server.ruleset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.LocalText;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.AcknowledgementTable.Reading;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has read what is agreed. Everybody says it for themselves; of the others one learns a number alone. Once an agreement reads
 * otherwise, it is to be read again.
 */
@Service
public class Acknowledgements {
    private final AcknowledgementTable table;
    private final Agreements agreements;
    private final Members members;
    private final Clock clock;

    Acknowledgements(AcknowledgementTable table, Agreements agreements, Members members, Clock clock) {
        this.table = table;
        this.agreements = agreements;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Says that a member has read an agreement as it is in force.
     *
     * @throws netiquette.server.member.NotAllowedException if they do not belong to that team
     * @throws RuleEditException if there is no such agreement in force, or none to be acknowledged
     */
    @Transactional
    public void acknowledge(MemberId by, TeamId team, String id) {
        members.allowed(Permission.TAKE_PART, by, team);
        Agreement read = agreements.inForce(team).stream()
                .filter(agreement -> agreement.id().equals(id) && agreement.kind() == AgreementKind.ACKNOWLEDGE)
                .findFirst()
                .orElseThrow(() -> new RuleEditException("agreement", "unknown-agreement"));
        table.put(by, reading(read), LocalDate.now(clock));
    }

    /** The day on which a member read each agreement of theirs that is in force, by its id; those not read yet are not there. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> of(MemberId member, TeamId team) {
        return known(agreements.inForce(team), table.of(member));
    }

    /** What a member is asked to read and has not, as it is in force. */
    @Transactional(readOnly = true)
    public List<Agreement> open(MemberId member, TeamId team) {
        List<Agreement> inForce = agreements.inForce(team);
        Map<String, LocalDate> read = known(inForce, table.of(member));
        return inForce.stream()
                .filter(agreement -> agreement.kind() == AgreementKind.ACKNOWLEDGE && !read.containsKey(agreement.id()))
                .toList();
    }

    /** How many people of a team have read each agreement as it is in force, by its id. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(TeamId team) {
        return known(agreements.inForce(team), table.counts(team));
    }

    private static <T> Map<String, T> known(Collection<Agreement> inForce, Map<Reading, T> readings) {
        Map<String, T> known = new LinkedHashMap<>();
        inForce.forEach(agreement -> {
            T found = readings.get(reading(agreement));
            if (found != null) {
                known.put(agreement.id(), found);
            }
        });
        return known;
    }

    private static Reading reading(Agreement agreement) {
        LocalText text = agreement.text(AgreementText.TEXT).orElseThrow();
        return new Reading(agreement.id(), Sha256.of(text.nl() + "\n" + text.en()));
    }
}
