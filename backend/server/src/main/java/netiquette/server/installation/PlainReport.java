package netiquette.server.installation;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why a start failed without a banner around it: what is the matter, and what helps. */
final class PlainReport implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        PrintStream console = System.err;
        console.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            console.println(analysis.getAction());
        }
    }
}
