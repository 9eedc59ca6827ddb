package netiquette.server.member;

import static netiquette.server.member.Permission.APPROVE;
import static netiquette.server.member.Permission.KEEP;
import static netiquette.server.member.Permission.READ_AGREED;
import static netiquette.server.member.Permission.READ_DRAFT;
import static netiquette.server.member.Permission.READ_PUBLISHED;
import static netiquette.server.member.Permission.TAKE_PART;
import static netiquette.server.member.Permission.TRY;

import java.util.Set;

/** What a member is to their team. A new role is one entry here, and what it is called and may do in the screens' texts. */
public enum Role {
    /** Everything, for every team. */
    ADMINISTRATOR(Set.of(Permission.values())),
    /** The rules, browsers and people of their own team. */
    LEAD(Set.of(READ_AGREED, TAKE_PART, READ_PUBLISHED, READ_DRAFT, TRY, APPROVE, KEEP)),
    /** Reads and tries what is to be published, and approves it or not; writes in nothing. */
    REVIEWER(Set.of(READ_AGREED, TAKE_PART, READ_PUBLISHED, READ_DRAFT, TRY, APPROVE)),
    /** A member who shows others how it works: reads the draft and tries it out. */
    TRAINER(Set.of(READ_AGREED, TAKE_PART, READ_DRAFT, TRY)),
    /** To see what their team agreed, and to pair a browser of their own. */
    MEMBER(Set.of(READ_AGREED, TAKE_PART)),
    /** Reads what is and was in force, and changes nothing. */
    AUDITOR(Set.of(READ_AGREED, READ_PUBLISHED));

    @SuppressWarnings("ImmutableEnumChecker") // what Set.copyOf gives, nobody changes
    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    /** What it lets somebody do; {@link Permission#OVERSEE} alone reaches beyond their own team. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether it lets somebody do all that the other does: nobody gives what they do not have. */
    public boolean covers(Role other) {
        return permissions.containsAll(other.permissions);
    }
}
