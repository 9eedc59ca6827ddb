package netiquette.bench.peer;

import java.util.Locale;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.TextFact;

/** An invitation in lower case, which is all the folding the peers do; made anew for each judgement, as the engine folds. */
public final class Lowered {
    private final String note;
    private final String headline;
    private final boolean photo;

    Lowered(Invitation invitation) {
        note = lower(invitation.note());
        headline = lower(invitation.headline());
        photo = invitation.photo();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What the sender wrote. */
    public String getNote() {
        return note;
    }

    /** The line under the name. */
    public String getHeadline() {
        return headline;
    }

    /** Whether a photo is shown. */
    public boolean isPhoto() {
        return photo;
    }

    String text(TextFact fact) {
        return fact == TextFact.NOTE ? note : headline;
    }
}
