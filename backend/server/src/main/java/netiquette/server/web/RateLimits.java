package netiquette.server.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import netiquette.server.installation.Installation;
import org.springframework.stereotype.Component;

/** How often one caller may ask: a bucket each for reading and for writing, filled up evenly within a minute. */
@Component
class RateLimits {
    private static final int CALLERS = 100_000;

    private final int readsPerMinute;
    private final int writesPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimits(Installation installation) {
        readsPerMinute = installation.readsPerMinute();
        writesPerMinute = installation.writesPerMinute();
    }

    /** Counts a request; how long to wait if it is one too many. */
    Optional<Duration> count(String caller, boolean read) {
        int perMinute = read ? readsPerMinute : writesPerMinute;
        ConsumptionProbe probe = buckets.get((read ? "r " : "w ") + caller, key -> bucket(perMinute))
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
