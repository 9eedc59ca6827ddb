package netiquette.bench.peer;

import netiquette.bench.workload.Workload;

/** {@code String.contains} on the lower-cased text, phrase by phrase. */
final class NaiveContains implements Peer {
    @Override
    public String name() {
        return "Naive contains";
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        return new Closures(Closures::contains).judge(workload);
    }
}
