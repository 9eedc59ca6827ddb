package netiquette.server.member;

import java.time.Instant;

/**
 * The way in for somebody whose account has no password yet.
 *
 * @param code goes into the link that they get; it is shown once and works once
 * @param expires when it stops working
 */
public record Welcome(Member member, String code, Instant expires) {
    /** Never with the code. */
    @Override
    public String toString() {
        return "Welcome[" + member.id() + "]";
    }
}
