package netiquette.server.insight;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netiquette.server.installation.Installation;
import netiquette.server.ruleset.Revisions;
import netiquette.server.secret.Sha256;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What browsers count of the rules: reported once for each week, under a ticket that tells which team it is for and
 * not whose browser, and shown when a week can no longer be reported, from {@value #FEWEST} browsers on.
 * Why so: decision 0005.
 */
@Service
public class Counts {
    /** From so many browsers on figures are shown. */
    public static final int FEWEST = 5;

    /** How many weeks are kept, and can be looked at. */
    public static final int KEPT = 26;

    private static final int TICKET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final TicketTable tickets;
    private final TallyTable tallies;
    private final Revisions revisions;
    private final Installation installation;
    private final Clock clock;

    Counts(TicketTable tickets, TallyTable tallies, Revisions revisions, Installation installation, Clock clock) {
        this.tickets = tickets;
        this.tallies = tallies;
        this.revisions = revisions;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * A new ticket for the week that has ended, of 256 random bits in base64url; of it only a hash is kept. None if that
     * week can no longer be reported, or if nothing is counted here.
     */
    @Transactional
    public Optional<String> ticket(TeamId team) {
        Week week = Week.last(clock);
        if (!installation.counts() || !week.isOpen(clock)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tickets.add(Sha256.of(ticket), team, week);
        return Optional.of(ticket);
    }

    /**
     * Adds one browser's counts to those of its team. Rules that the team does not have (any more) are left out, and
     * figures count up to {@link Tally#MOST}.
     *
     * @param counted not checked yet
     * @throws CountsRefusedException if they cannot be, with the path; the ticket is as good as before
     * @throws TicketOverException if the ticket is good for nothing (any more)
     */
    @Transactional
    public void redeem(String ticket, List<Tally> counted) {
        CountsCheck.check(counted);
        TicketTable.Stored stored = tickets.take(Sha256.of(ticket)).orElseThrow(TicketOverException::new);
        if (!stored.week().equals(Week.last(clock)) || !stored.week().isOpen(clock)) {
            throw new TicketOverException();
        }
        Set<String> known = revisions.rulesOut(stored.team());
        tallies.add(
                stored.team(),
                stored.week(),
                counted.stream()
                        .filter(tally -> known.contains(tally.rule()) && !tally.isEmpty())
                        .map(Tally::capped)
                        .toList());
        Week oldest = Week.last(clock).before(KEPT);
        tickets.forgetBefore(stored.week());
        tallies.forgetBefore(oldest);
    }

    /** What a team may see of its last week, by rule: nothing of fewer than {@link #FEWEST} browsers. */
    @Transactional(readOnly = true)
    public List<RuleWeek> lastWeek(TeamId team) {
        return tallies.of(team, closed(), FEWEST);
    }

    /** What a team may see of one rule in its last weeks, the latest first. */
    @Transactional(readOnly = true)
    public List<RuleWeek> of(TeamId team, String rule) {
        return tallies.of(team, rule, closed(), FEWEST);
    }

    /** The Monday of the last week whose figures stand. */
    public LocalDate lastMonday() {
        return closed().monday();
    }

    private Week closed() {
        Week last = Week.last(clock);
        return last.isOpen(clock) ? last.before(1) : last;
    }

    /** Whether anything is counted on this server. */
    public boolean areKept() {
        return installation.counts();
    }
}
