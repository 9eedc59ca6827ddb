package netiquette.engine;

/** A place on a network where advice can appear. */
public enum Surface {
    INVITATION_RECEIVED("invitation.received"),
    INVITATION_IGNORING("invitation.ignoring"),
    INVITATION_SENT("invitation.sent"),
    INVITATION_CONNECT("invitation.connect"),
    INVITATION_NOTE("invitation.note"),
    CONTACTS_IMPORT("contacts.import"),
    RECOMMENDATION_READING("recommendation.reading"),
    RECOMMENDATION_RETURNING("recommendation.returning"),
    RECOMMENDATION_WRITING("recommendation.writing"),
    RECOMMENDATION_ASKING("recommendation.asking"),
    PROFILE_OWN("profile.own"),
    PROFILE_VISITED("profile.visited"),
    SETTINGS_VISIBILITY("settings.visibility"),
    SETTINGS_BROADCAST("settings.broadcast"),
    MESSAGE_WRITING("message.writing"),
    /** No page: the handbook and its acknowledgements. */
    POLICY("policy");

    private final String key;

    Surface(String key) {
        this.key = key;
    }

    /** The word in JSON. */
    public String key() {
        return key;
    }
}
