package netiquette.server.installation;

import java.util.Locale;
import netiquette.server.refusal.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in a line each why this copy cannot start and what helps; before Spring's own analyzers, which know less. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataInUseException inUse) {
                return say("start.data-in-use", inUse.folder().toString(), failure);
            }
            if (cause instanceof DataFolderException unusable) {
                return say("start.data-unusable", unusable.folder().toString(), failure);
            }
            if (cause instanceof PortInUseException port) {
                return say("start.port-in-use", Integer.toString(port.getPort()), failure);
            }
        }
        return null;
    }

    private static FailureAnalysis say(String key, String what, Throwable failure) {
        Texts texts = new Texts();
        Locale locale = Locale.getDefault();
        return new FailureAnalysis(
                texts.text(key + ".says", locale, what), texts.text(key + ".helps", locale), failure);
    }
}
