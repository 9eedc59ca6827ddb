package netiquette.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import netiquette.bench.peer.Agreement;
import netiquette.bench.peer.Judge;
import netiquette.bench.peer.Peer;
import netiquette.bench.peer.Peers;
import netiquette.bench.workload.Workload;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Judges one invitation after the other; refuses to begin if the findings are not those of our engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JudgementBenchmark {
    /** Enough for the compiler to be done, also with code that each rule has for itself. */
    private static final int JUDGEMENTS_BEFORE_TIMING = 20_000;

    /** The name of the peer. */
    @Param("Netiquette")
    public String peer = "";

    /** How many rules it judges by. */
    @Param("50")
    public int rules;

    /** How long it may judge at most before timing begins. */
    @Param("1")
    public int patience;

    private @Nullable Judge<?> judge;
    private int next;

    /** Prepares the peer, compares its findings and lets it judge for a while. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(rules);
        Peer named = Peers.named(peer);
        Judge<?> prepared = named.prepare(workload);
        Agreement.require(named, prepared, workload);
        judge = prepared;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
        for (int count = 0; count < JUDGEMENTS_BEFORE_TIMING && System.nanoTime() < end; count++) {
            judgement();
        }
    }

    /** One judgement. */
    @Benchmark
    public Object judgement() {
        next = (next + 1) % Workload.INVITATIONS;
        return Objects.requireNonNull(judge).judge(next);
    }
}
