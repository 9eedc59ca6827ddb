package netiquette.server.insight.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import netiquette.server.insight.Tally;
import org.jspecify.annotations.Nullable;

/** A week's counts of one browser, without a word about which. */
record CountsRequest(
        @Schema(
                description = "As it came with the policy",
                example = "hIbbXH9ZB3b0yEVyZ1pKkVwz0Vn3lG7cYxZ2m1nQe5A",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String ticket,

        @Schema(description = "One entry for each rule of which there is something to count") @Nullable
        List<@Nullable Line> counts) {

    /** What a rule did. */
    record Line(
            @Schema(example = "in-14-agreed", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String rule,

            @Schema(description = "How often it was said") int shown,

            @Schema(description = "How often somebody left it at that")
            int heeded,

            @Schema(description = "How often somebody went on all the same")
            int overridden,

            @Schema(description = "How often somebody said that it did not fit")
            int unfit,

            @Schema(description = "How often it would have been said, had it not only watched")
            int watched) {
        Tally tally() {
            return new Tally(rule == null ? "" : rule, shown, heeded, overridden, unfit, watched);
        }
    }

    String given() {
        return ticket == null ? "" : ticket;
    }

    List<Tally> tallies() {
        return counts == null
                ? List.of()
                : counts.stream().map(CountsRequest::tally).toList();
    }

    private static Tally tally(@Nullable Line line) {
        return line == null ? new Tally("", 0, 0, 0, 0, 0) : line.tally();
    }
}
