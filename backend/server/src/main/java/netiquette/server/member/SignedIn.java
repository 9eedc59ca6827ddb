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
 */
public record SignedIn(Member member, String key) implements UserDetails {
    static SignedIn with(Member member, String passwordHash) {
        return new SignedIn(member, Sha256.of(passwordHash));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(member.role().authority()));
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
