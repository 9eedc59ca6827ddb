package netiquette.server.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import netiquette.server.refusal.Refusal;

/** What was to be published of networks finds less on pages than what is in force, and nobody said that it is meant so. */
public final class LossesException extends Refusal {
    private static final long serialVersionUID = 1L;

    LossesException(List<NetworkDifference> losing) {
        super(Kind.CONFLICT, "losses", "", names(losing));
    }

    private static String names(List<NetworkDifference> losing) {
        return losing.stream().map(NetworkDifference::network).collect(Collectors.joining(", "));
    }
}
