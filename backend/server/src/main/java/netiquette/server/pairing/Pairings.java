package netiquette.server.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.Permission;
import netiquette.server.pairing.PairingCode.Typed;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.secret.Sha256;
import netiquette.server.signing.SigningKey;
import netiquette.server.team.TeamId;
import netiquette.server.team.Teams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Binds browsers to teams by short-lived codes. */
@Service
public class Pairings {
    private static final Duration VALID = Duration.ofMinutes(10);

    /** Long enough to tell somebody that their code is too old, rather than unknown. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final int TRIES = 5;

    private final PairingCodeTable codes;
    private final Devices devices;
    private final Members members;
    private final Teams teams;
    private final StartingPoints startingPoints;
    private final SigningKey key;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Pairings(
            PairingCodeTable codes,
            Devices devices,
            Members members,
            Teams teams,
            StartingPoints startingPoints,
            SigningKey key,
            TransactionTemplate transaction,
            Clock clock) {
        this.codes = codes;
        this.devices = devices;
        this.members = members;
        this.teams = teams;
        this.startingPoints = startingPoints;
        this.key = key;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes a code for one browser, valid for ten minutes. It is shown once; only a hash is kept.
     *
     * @param groups which groups whoever uses that browser belongs to; rules for them speak there
     * @throws netiquette.server.member.NotAllowedException if the member is not of that team
     * @throws netiquette.server.ruleset.RuleEditException if there is no such group
     */
    public PairingCode createCode(MemberId by, TeamId team, Set<String> groups) {
        members.allowed(Permission.TAKE_PART, by, team);
        List<String> checked = startingPoints.checkedGroups(groups);
        Instant now = clock.instant();
        codes.forgetBefore(now.minus(REMEMBERED));
        Typed code = Typed.random();
        while (codes.find(code.name()).isPresent()) {
            code = Typed.random();
        }
        codes.add(code.name(), hash(code), team, checked, now.plus(VALID));
        return code.until(now.plus(VALID));
    }

    /**
     * Pairs a browser. A code can be tried five times, and a try counts before it is judged, so that many at once do not slip
     * through; whether it is used or too old is told only to whoever has all of it.
     *
     * @param typed the code, in whatever case, with or without its dash
     */
    public Pairing pair(String typed) {
        Typed code = PairingCode.typed(typed);
        PairingCodeTable.Stored stored = codes.find(code.name()).orElseThrow(PairingCodeUnknownException::new);
        if (!codes.countTry(code.name(), TRIES)) {
            throw new TooManyTriesException();
        }
        if (!stored.secretHash().equals(hash(code))) {
            throw new PairingCodeUnknownException();
        }
        if (stored.used().isPresent()) {
            throw new PairingCodeUsedException();
        }
        Instant now = clock.instant();
        if (!now.isBefore(stored.expires())) {
            throw new PairingCodeExpiredException();
        }
        String token = transaction.execute(status -> {
            if (!codes.use(code.name(), now)) {
                throw new PairingCodeUsedException();
            }
            return devices.add(code.name(), stored.team(), stored.groups());
        });
        return new Pairing(token, key.publicKey(), teams.get(stored.team()));
    }

    private static String hash(Typed code) {
        return Sha256.of(code.name() + "-" + code.secret());
    }
}
