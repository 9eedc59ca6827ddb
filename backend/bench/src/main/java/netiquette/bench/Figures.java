package netiquette.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import netiquette.bench.Figure.Platform;
import netiquette.bench.peer.FoldingPass;
import netiquette.bench.peer.Netiquette;
import netiquette.bench.peer.NetiquetteJson;

/** What was measured, and the ratios the targets are about; a figure that is missing leaves a ratio empty. */
record Figures(List<Figure> all) {
    /** The shipped engine's name in the list of {@code peers.mjs}. */
    static final String SHIPPED = "Netiquette (engine.js)";

    private static final List<String> OWN = List.of(Netiquette.NAME, NetiquetteJson.NAME, SHIPPED, FoldingPass.NAME);

    /** Nanoseconds of one judgement. */
    OptionalDouble time(String peer, int rules) {
        return matching(figure -> figure.peer().equals(peer) && figure.rules() == rules)
                .mapToDouble(Figure::nanoseconds)
                .findFirst();
    }

    OptionalDouble bytes(String peer, int rules) {
        return matching(figure -> figure.peer().equals(peer) && figure.rules() == rules)
                .mapToDouble(Figure::bytes)
                .findFirst();
    }

    /** How many times our own time the best peer needs. */
    OptionalDouble bestPeer(Platform platform, int rules) {
        OptionalDouble best = matching(figure ->
                        figure.platform() == platform && figure.rules() == rules && !OWN.contains(figure.peer()))
                .mapToDouble(Figure::nanoseconds)
                .min();
        return ratio(best, time(platform == Platform.JVM ? Netiquette.NAME : SHIPPED, rules));
    }

    static OptionalDouble ratio(OptionalDouble of, OptionalDouble to) {
        return of.isPresent() && to.isPresent()
                ? OptionalDouble.of(of.getAsDouble() / to.getAsDouble())
                : OptionalDouble.empty();
    }

    private Stream<Figure> matching(Predicate<Figure> wanted) {
        return all.stream().filter(wanted);
    }
}
