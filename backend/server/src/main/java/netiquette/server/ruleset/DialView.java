package netiquette.server.ruleset;

import java.util.List;
import netiquette.engine.LocalText;

/**
 * A choice the team makes.
 *
 * @param asks what it is about, as a question
 * @param positions what there is to choose from
 */
public record DialView(String name, LocalText asks, List<DialPosition> positions, Setting<String> value) {
    /** Copies the positions. */
    public DialView {
        positions = List.copyOf(positions);
    }

    /** Whether there is such a position. */
    public boolean has(String position) {
        return positions.stream().anyMatch(candidate -> candidate.value().equals(position));
    }
}
