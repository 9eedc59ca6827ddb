package netiquette.server.member;

import java.util.Collection;
import java.util.List;
import netiquette.server.secret.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever is signed in, as Spring Security keeps them; without the password.
 *
 * @param key changes with the password, and tells nothing of it
 * @param halfway whether the second step is still to come; nothing but that may be done before
 */
public record SignedIn(Member member, String key, boolean halfway) implements UserDetails {
    /** The only authority of whoever is halfway. */
    public static final String HALFWAY = "HALFWAY";

    static SignedIn with(Member member, String passwordHash) {
        return new SignedIn(member, Sha256.of(passwordHash), false);
    }

    SignedIn beforeTheSecondStep() {
        return new SignedIn(member, key, true);
    }

    /** The same person after the second step. */
    public SignedIn afterTheSecondStep() {
        return new SignedIn(member, key, false);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return halfway
                ? List.of(new SimpleGrantedAuthority("ROLE_" + HALFWAY))
                : member.role().permissions().stream()
                        .sorted()
                        .map(permission -> new SimpleGrantedAuthority(permission.authority()))
                        .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return member.email();
    }
}
