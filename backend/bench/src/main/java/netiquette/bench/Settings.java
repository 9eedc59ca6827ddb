package netiquette.bench;

import java.nio.file.Path;
import java.util.List;
import netiquette.bench.peer.Peer;
import netiquette.bench.workload.Workload;

/**
 * How to run.
 *
 * @param quick a short run for trying
 * @param only names with which the peers wanted begin; empty for all
 * @param folder where results go
 */
record Settings(boolean quick, List<String> only, Path folder) {
    private static final int FEW = Workload.SIZES.getFirst();
    private static final int MANY = Workload.SIZES.getLast();

    static Settings ofProperties() {
        String only = System.getProperty("bench.peers", "");
        return new Settings(
                Boolean.getBoolean("bench.quick"),
                only.isEmpty() ? List.of() : List.of(only.split(",")),
                Path.of(System.getProperty("bench.folder", "target/bench")));
    }

    boolean wants(String peer) {
        return only.isEmpty() || only.stream().anyMatch(peer::startsWith);
    }

    /** A quick run leaves out what takes long. */
    List<Integer> sizes(Peer peer) {
        return !quick ? Workload.SIZES : peer.isSlow() ? List.of(FEW) : List.of(FEW, MANY);
    }
}
