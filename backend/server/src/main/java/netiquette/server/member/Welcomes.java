package netiquette.server.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import netiquette.server.secret.ReadableCode;
import netiquette.server.secret.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people in by a link: whoever has it chooses the password of that account. */
@Service
public class Welcomes {
    private static final Duration VALID = Duration.ofDays(7);

    /** Just under 100 bits. */
    private static final int LENGTH = 20;

    private final WelcomeTable table;
    private final MemberTable memberTable;
    private final Members members;
    private final Passwords passwords;
    private final SecondFactorTable secondFactors;
    private final Clock clock;

    Welcomes(
            WelcomeTable table,
            MemberTable memberTable,
            Members members,
            Passwords passwords,
            SecondFactorTable secondFactors,
            Clock clock) {
        this.secondFactors = secondFactors;
        this.table = table;
        this.memberTable = memberTable;
        this.members = members;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes an account and the way into it.
     *
     * @throws NotAllowedException if the member may not bring in somebody with that role, or into that team
     * @throws InvalidDetailException naming the first field that does not fit
     */
    @Transactional
    public Welcome invite(MemberId by, NewMember wanted) {
        members.manager(by, wanted.team(), wanted.role());
        return open(members.add(wanted));
    }

    /**
     * A new link in place of an earlier one, also for somebody who forgot the password; the old password works until then.
     *
     * @throws NotAllowedException if the member may not change that account
     */
    @Transactional
    public Welcome again(MemberId by, MemberId whom) {
        return open(members.managed(by, whom));
    }

    /** Whom a link is for; empty if it does not work any more. */
    public Optional<Member> greet(String code) {
        return hash(code).flatMap(hash -> table.find(hash, clock.instant())).flatMap(memberTable::find);
    }

    /**
     * Sets the password; the link works no more, and an app that made codes is to be connected anew.
     *
     * @throws WelcomeOverException if the link does not work
     * @throws InvalidDetailException if the password does not fit; the link still works then
     */
    @Transactional
    public Member accept(String code, String password) {
        Member member = greet(code).orElseThrow(WelcomeOverException::new);
        passwords.check(password, member.name(), member.email());
        if (!table.take(hash(code).orElseThrow())) {
            throw new WelcomeOverException();
        }
        memberTable.setPassword(member.id(), passwords.hash(password));
        secondFactors.remove(member.id());
        return member;
    }

    private Welcome open(Member member) {
        String code = ReadableCode.random(LENGTH);
        Instant expires = clock.instant().plus(VALID);
        table.put(member.id(), Sha256.of(code), expires);
        return new Welcome(member, code, expires);
    }

    private static Optional<String> hash(String code) {
        return ReadableCode.typed(code, LENGTH).map(Sha256::of);
    }
}
