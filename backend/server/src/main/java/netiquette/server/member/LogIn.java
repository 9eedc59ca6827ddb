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
    private final SecondFactorTable secondFactors;

    LogIn(MemberTable table, Passwords passwords, LogInGate gate, SecondFactorTable secondFactors) {
        this.secondFactors = secondFactors;
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
        SignedIn known = SignedIn.with(member.get(), hash.get());
        boolean isHalfway = secondFactors.secret(member.get().id()).isPresent();
        SignedIn signedIn = isHalfway ? known.beforeTheSecondStep() : known;
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
