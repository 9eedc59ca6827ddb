package netiquette.server.ruleset;

import java.util.List;
import netiquette.engine.LocalText;
import netiquette.server.refusal.Refusal;

/** Examples do not come out as their rules promise, so nothing was published. */
public final class RedExamplesException extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<ExampleResult> red;

    RedExamplesException(List<ExampleResult> red, LocalText says) {
        super(Kind.CONFLICT, "red-examples", Refusal.RULES + red.getFirst().rule(), red.size(), says);
        this.red = List.copyOf(red);
    }

    /** Those that did not come out. */
    public List<ExampleResult> red() {
        return red;
    }
}
