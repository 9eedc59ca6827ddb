package netiquette.server.member;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs members in by e-mail and password. Unknown names are counted, locked and answered like known ones, and cost the
 * same work, so that nobody learns who has an account.
 */
@Component
class LogIn implements AuthenticationProvider {
    private final MemberTable table;
    private final Passwords passwords;
    private final LogInGate gate;
    private final SignIns signIns;

    LogIn(MemberTable table, Passwords passwords, LogInGate gate, SignIns signIns) {
        this.signIns = signIns;
        this.table = table;
        this.passwords = passwords;
        this.gate = gate;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = Members.folded(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        if (!gate.open(email)) {
            throw new LockedException("too many tries");
        }
        Optional<Member> member = table.withEmail(email);
        Optional<String> hash =
                member.flatMap(known -> table.passwordHash(known.id())).filter(known -> !known.isEmpty());
        if (!passwords.matches(password, hash.orElseGet(passwords::nobodys)) || hash.isEmpty()) {
            throw new BadCredentialsException("no such name and password");
        }
        gate.passed(email);
        SignedIn signedIn = signIns.begin(member.get());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
