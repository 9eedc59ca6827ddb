package netiquette.bench.workload;

/**
 * A received invitation.
 *
 * @param note what the sender wrote, at most 300 characters; empty if nothing
 * @param headline the line under the name; empty if there is none
 * @param photo whether a photo is shown
 */
public record Invitation(String note, String headline, boolean photo) {
    /** The text of that fact. */
    public String text(TextFact fact) {
        return fact == TextFact.NOTE ? note : headline;
    }
}
