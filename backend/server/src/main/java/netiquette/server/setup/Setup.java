package netiquette.server.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netiquette.server.member.InvalidDetailException;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.refusal.Refusal;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.secret.ReadableCode;
import netiquette.server.secret.Sha256;
import netiquette.server.team.Team;
import netiquette.server.team.TeamId;
import netiquette.server.team.Teams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, who proves with a code from the console that the machine is theirs. */
@Component
public class Setup {
    private static final Duration VALID = Duration.ofHours(24);

    private final SetupCodeTable codes;
    private final Members members;
    private final Teams teams;
    private final RuleSets ruleSets;
    private final Clock clock;

    Setup(SetupCodeTable codes, Members members, Teams teams, RuleSets ruleSets, Clock clock) {
        this.codes = codes;
        this.members = members;
        this.teams = teams;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Whether there is no administrator yet. */
    public boolean isOpen() {
        return !members.has(Role.ADMINISTRATOR);
    }

    /**
     * Makes the first administrator with a team, its rule set and its first revision: the packs as they come.
     *
     * @throws SetupClosedException if there is an administrator
     * @throws SetupCodeException if the code is not that of the latest start, or is a day old
     * @throws InvalidDetailException naming the first field that does not fit; the code still works then
     *     and the others are suppressed exceptions of it
     */
    @Transactional
    public Member createFirstAdministrator(FirstAdministrator wanted) {
        if (!isOpen()) {
            throw new SetupClosedException();
        }
        refuseMisfits(wanted);
        Team team = teams.add(NewTeams.checkedName(wanted.teamName()));
        Member member = members.add(
                new NewMember(wanted.name(), wanted.email(), Role.ADMINISTRATOR, team.id()), wanted.password());
        ruleSets.start(member.id(), team.id());
        return member;
    }

    /** The first thing that does not fit is thrown; what else does not, goes with it as suppressed. */
    private void refuseMisfits(FirstAdministrator wanted) {
        List<Refusal> misfits = new ArrayList<>();
        Optional<String> code = ReadableCode.typed(wanted.code(), SetupCode.LENGTH);
        if (code.isEmpty() || !codes.take(Sha256.of(code.get()), clock.instant())) {
            misfits.add(new SetupCodeException());
        }
        misfits.addAll(members.misfits(
                new NewMember(wanted.name(), wanted.email(), Role.ADMINISTRATOR, TeamId.random()), wanted.password()));
        try {
            NewTeams.checkedName(wanted.teamName());
        } catch (InvalidDetailException misfit) {
            misfits.add(misfit);
        }
        if (!misfits.isEmpty()) {
            Refusal first = misfits.getFirst();
            misfits.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** A new code in place of an earlier one; none if there is an administrator. Only its hash is kept. */
    @Transactional
    Optional<SetupCode> renewCode() {
        if (!isOpen()) {
            codes.clear();
            return Optional.empty();
        }
        String code = ReadableCode.random(SetupCode.LENGTH);
        Instant expires = clock.instant().plus(VALID);
        codes.replace(Sha256.of(code), expires);
        return Optional.of(SetupCode.of(code, expires));
    }
}
