package netiquette.server.member;

/** What a role lets somebody do. Screens name one in {@code @RolesAllowed}, and services ask for it again. */
public enum Permission {
    /** To read what is agreed and to see what members see. */
    READ_AGREED,
    /** To take part oneself: pair a browser, and say that one has read something. */
    TAKE_PART,
    /** To read every revision, what it changed and what is in it. */
    READ_PUBLISHED,
    /** To read the draft, and what publishing it would change. */
    READ_DRAFT,
    /** To try the draft out beside what is published. */
    TRY,
    /** To say that a draft may be published, or not yet. */
    APPROVE,
    /** To write in the draft and publish it, and to look after the browsers and people of the team. */
    KEEP,
    /** All of this for every team; to add teams, and to take back what a team asks before it publishes. */
    OVERSEE;

    /** Its name in Spring Security. */
    public String authority() {
        return "ROLE_" + name();
    }
}
