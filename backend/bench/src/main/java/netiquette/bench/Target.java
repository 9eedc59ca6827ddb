package netiquette.bench;

import java.util.OptionalDouble;

/**
 * Something the engine is to reach.
 *
 * @param name what it is about
 * @param atLeast whether the limit is the least, rather than the most, that is accepted
 * @param limit the limit
 * @param unit of the limit and the figure
 * @param figure what was measured; empty if it was not
 */
record Target(String name, boolean atLeast, double limit, String unit, OptionalDouble figure) {
    String outcome() {
        if (figure.isEmpty()) {
            return "not measured";
        }
        double reached = figure.getAsDouble();
        return (atLeast ? reached >= limit : reached <= limit) ? "met" : "not met";
    }
}
