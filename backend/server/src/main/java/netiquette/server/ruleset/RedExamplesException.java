package netiquette.server.ruleset;

import java.util.List;
import netiquette.server.refusal.Refusal;

/** Examples do not come out as their rules promise, so nothing was published. */
public final class RedExamplesException extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<ExampleResult> red;

    RedExamplesException(List<ExampleResult> red) {
        super(Kind.CONFLICT, "red-examples", "", red.size(), red.getFirst().rule());
        this.red = List.copyOf(red);
    }

    /** Those that did not come out. */
    public List<ExampleResult> red() {
        return red;
    }
}
