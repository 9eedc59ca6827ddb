package netiquette.server.tryout;

import java.util.Optional;
import netiquette.engine.Rule;

/**
 * A rule that only watches, over all scenarios.
 *
 * @param rule as the draft has it, or else as it is in force
 * @param draft at how many moments it would have spoken; empty if it does not watch in the draft
 * @param inForce the same of what is in force
 */
public record Watched(Rule rule, Optional<Integer> draft, Optional<Integer> inForce) {}
