package netiquette.server.signing;

import org.springframework.stereotype.Component;

/** Numbers whatever is signed for browsers: none takes a lower number than it has. */
@Component
public class Sequence {
    private final SequenceTable table;

    Sequence(SequenceTable table) {
        this.table = table;
    }

    /** The next number of the organisation; whoever takes one holds up others until the transaction ends. */
    public long next() {
        return table.next();
    }
}
