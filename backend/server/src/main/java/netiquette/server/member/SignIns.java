package netiquette.server.member;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** How somebody is signed in once it is known who they are. */
@Service
public class SignIns {
    private final MemberTable table;
    private final SecondFactorTable secondFactors;

    SignIns(MemberTable table, SecondFactorTable secondFactors) {
        this.table = table;
        this.secondFactors = secondFactors;
    }

    /**
     * Whoever has an account with an address that somebody else vouches for, such as the organisation's own sign-in.
     *
     * @return empty if nobody has
     */
    public Optional<SignedIn> vouchedFor(String email) {
        return table.withEmail(Members.folded(email)).map(this::begin);
    }

    /** Halfway only, if they have a second step. */
    SignedIn begin(Member member) {
        SignedIn known = SignedIn.with(member, table.passwordHash(member.id()).orElse(""));
        return secondFactors.secret(member.id()).isPresent() ? known.beforeTheSecondStep() : known;
    }
}
