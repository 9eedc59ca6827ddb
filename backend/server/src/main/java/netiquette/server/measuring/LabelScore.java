package netiquette.server.measuring;

/** How well one label was found by the draft, and by what is in force. */
public record LabelScore(String label, Score draft, Score inForce) {}
