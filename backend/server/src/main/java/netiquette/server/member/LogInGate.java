package netiquette.server.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import netiquette.server.secret.Sha256;
import org.springframework.stereotype.Component;

/** Slows down guessing: from the fifth failure a name waits, one minute at first and fifteen at most. */
@Component
class LogInGate {
    private static final int FREE_TRIES = 5;
    private static final int LONGEST_MINUTES = 15;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final LogInFailureTable table;
    private final Clock clock;

    LogInGate(LogInFailureTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Counts a try before it is made, so that many at once do not slip through; false if the name has to wait. */
    boolean open(String name) {
        Instant now = clock.instant();
        table.forgetBefore(now.minus(REMEMBERED));
        String hash = Sha256.of(name);
        return table.count(hash, now)
                .map(tries -> {
                    if (tries >= FREE_TRIES) {
                        table.lock(hash, now.plus(wait(tries)));
                    }
                    return true;
                })
                .orElse(false);
    }

    void passed(String name) {
        table.forget(Sha256.of(name));
    }

    private static Duration wait(int tries) {
        int doubled = Math.min(tries - FREE_TRIES, 4);
        return Duration.ofMinutes(Math.min(1L << doubled, LONGEST_MINUTES));
    }
}
