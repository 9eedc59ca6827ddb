package netiquette.server.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account. */
@Service
public class Members {
    private final MemberTable table;
    private final Passwords passwords;

    Members(MemberTable table, Passwords passwords) {
        this.table = table;
        this.passwords = passwords;
    }

    /**
     * One member.
     *
     * @throws NotAllowedException if the account is gone
     */
    public Member get(MemberId id) {
        return table.find(id).orElseThrow(NotAllowedException::new);
    }

    /** One member; empty if the account is gone. */
    public Optional<Member> find(MemberId id) {
        return table.find(id);
    }

    /**
     * What a session of this member would be, were it begun now: who they are, what they may do, and their password.
     *
     * @return empty if the account is gone
     */
    public Optional<SignedIn> session(MemberId id) {
        return find(id).flatMap(member -> table.passwordHash(id).map(hash -> SignedIn.with(member, hash)));
    }

    /** Whoever signs in with this address, in whatever case it is typed. */
    public Optional<Member> withEmail(String email) {
        return table.withEmail(folded(email));
    }

    /**
     * Some members of a team, by name.
     *
     * @param search what their name or address has in it, in whatever case; everybody if empty
     * @param from how many of them to pass over
     */
    public List<Member> of(TeamId team, String search, int from, int most) {
        return table.of(team, search, from, most);
    }

    /** How many {@link #of} would give in all. */
    public int count(TeamId team, String search) {
        return table.count(team, search);
    }

    /** Whether anybody has this role. */
    public boolean has(Role role) {
        return table.has(role);
    }

    /**
     * The member, read afresh, if they may do that in that team.
     *
     * @throws NotAllowedException if they may not
     */
    public Member allowed(Permission permission, MemberId id, TeamId team) {
        return table.find(id).filter(member -> member.may(permission, team)).orElseThrow(NotAllowedException::new);
    }

    /**
     * The member, read afresh, if they may make, change and remove accounts of that role in that team.
     *
     * @throws NotAllowedException if they may not
     */
    public Member manager(MemberId id, TeamId team, Role role) {
        return table.find(id).filter(member -> member.mayManage(team, role)).orElseThrow(NotAllowedException::new);
    }

    /**
     * Somebody else's account, if the member may change it.
     *
     * @throws NotAllowedException if they may not, if it is their own, or if it is gone
     */
    Member managed(MemberId by, MemberId whom) {
        Member member = get(whom);
        if (by.equals(whom)) {
            throw new NotAllowedException();
        }
        manager(by, member.team(), member.role());
        return member;
    }

    /** Those of a team who have no password yet: there is only their link. */
    public Set<MemberId> expected(TeamId team) {
        return table.withoutPassword(team);
    }

    /**
     * Changes what somebody may do, from the next page they open.
     *
     * @throws NotAllowedException if the member may not change that account, or not to that role
     */
    @Transactional
    public void changeRole(MemberId by, MemberId whom, Role role) {
        Member member = managed(by, whom);
        manager(by, member.team(), role);
        table.setRole(whom, role);
    }

    /**
     * Removes an account. What was published stays, without the name.
     *
     * @throws NotAllowedException if the member may not change that account
     */
    @Transactional
    public void remove(MemberId by, MemberId whom) {
        table.remove(managed(by, whom).id());
    }

    /**
     * Makes an account with a password.
     *
     * @throws InvalidDetailException naming the first field that does not fit
     */
    @Transactional
    public Member add(NewMember wanted, String password) {
        Member member = add(wanted);
        passwords.check(password, member.name(), member.email());
        table.setPassword(member.id(), passwords.hash(password));
        return member;
    }

    /** Everything about an account with a password that does not fit, in the order of the fields. */
    public List<InvalidDetailException> misfits(NewMember wanted, String password) {
        List<InvalidDetailException> misfits = new ArrayList<>();
        List<Runnable> checks = List.of(
                () -> checkedName(wanted),
                () -> checkedEmail(wanted),
                () -> passwords.check(password, wanted.name().strip(), folded(wanted.email())));
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (InvalidDetailException misfit) {
                misfits.add(misfit);
            }
        }
        return misfits;
    }

    private static String checkedName(NewMember wanted) {
        String name = wanted.name().strip();
        if (name.isEmpty()) {
            throw new InvalidDetailException("name", "name-missing");
        }
        if (name.length() > NewMember.NAME) {
            throw new InvalidDetailException("name", "name-long", NewMember.NAME);
        }
        return name;
    }

    private String checkedEmail(NewMember wanted) {
        String email = folded(wanted.email());
        if (!isAddress(email)) {
            throw new InvalidDetailException("email", "email-unreadable");
        }
        if (table.withEmail(email).isPresent()) {
            throw new InvalidDetailException("email", "email-taken");
        }
        return email;
    }

    /**
     * Makes an account that nobody can sign in to before it has a password.
     *
     * @throws InvalidDetailException naming the first field that does not fit
     */
    public Member add(NewMember wanted) {
        String name = checkedName(wanted);
        String email = checkedEmail(wanted);
        Member member = new Member(MemberId.random(), name, email, wanted.role(), wanted.team());
        table.add(member);
        return member;
    }

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Only what no address can do without; whether it exists, a mail would tell. */
    private static boolean isAddress(String email) {
        int at = email.indexOf('@');
        return email.length() <= NewMember.EMAIL
                && at > 0
                && at == email.lastIndexOf('@')
                && at < email.length() - 1
                && email.chars().noneMatch(unit -> Character.isWhitespace(unit) || Character.isISOControl(unit));
    }
}
