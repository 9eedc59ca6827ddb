package netiquette.server.member;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netiquette.server.team.TeamId;
import org.springframework.stereotype.Service;

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

    /** Whoever signs in with this address, in whatever case it is typed. */
    public Optional<Member> withEmail(String email) {
        return table.withEmail(folded(email));
    }

    /** The members of a team, by name. */
    public List<Member> of(TeamId team) {
        return table.of(team);
    }

    /** Whether anybody has this role. */
    public boolean has(Role role) {
        return table.has(role);
    }

    /**
     * The member, read afresh, if they may change things of that team.
     *
     * @throws NotAllowedException if they may not
     */
    public Member editor(MemberId id, TeamId team) {
        return table.find(id).filter(member -> member.mayEdit(team)).orElseThrow(NotAllowedException::new);
    }

    /**
     * Makes an account.
     *
     * @throws InvalidDetailException naming the first field that does not fit
     */
    public Member add(NewMember wanted) {
        String name = wanted.name().strip();
        String email = folded(wanted.email());
        if (name.isEmpty()) {
            throw new InvalidDetailException("name", "name-missing");
        }
        if (name.length() > NewMember.NAME) {
            throw new InvalidDetailException("name", "name-long", NewMember.NAME);
        }
        if (!isAddress(email)) {
            throw new InvalidDetailException("email", "email-unreadable");
        }
        if (table.withEmail(email).isPresent()) {
            throw new InvalidDetailException("email", "email-taken");
        }
        passwords.check(wanted.password(), name, email);
        Member member = new Member(MemberId.random(), name, email, wanted.role(), wanted.team());
        table.add(member, passwords.hash(wanted.password()));
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
