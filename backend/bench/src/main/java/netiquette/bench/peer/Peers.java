package netiquette.bench.peer;

import java.util.List;

/** The list of peers; add a line to compare with one more. */
public final class Peers {
    /** In the order of the table: the floor, our own, the others. */
    public static final List<Peer> ALL = List.of(
            new FoldingPass(),
            new Netiquette(),
            new NetiquetteJson(),
            new Drools(),
            new Cel(),
            new Spel(),
            new EasyRules(),
            new JsonLogicJava(),
            new NaiveContains(),
            new NaiveRegex());

    private Peers() {}

    /** The peer of that name. */
    public static Peer named(String name) {
        return ALL.stream()
                .filter(peer -> peer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such peer: " + name));
    }
}
