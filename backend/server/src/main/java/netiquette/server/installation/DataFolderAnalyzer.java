package netiquette.server.installation;

import java.util.Locale;
import netiquette.server.refusal.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a line each what is the matter with the data folder and what helps. */
final class DataFolderAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return switch (failure) {
            case DataInUseException inUse -> say("start.data-in-use", inUse.folder(), failure);
            case DataFolderException unusable -> say("start.data-unusable", unusable.folder(), failure);
            default -> null;
        };
    }

    private static FailureAnalysis say(String key, Object folder, Throwable failure) {
        Texts texts = new Texts();
        Locale locale = Locale.getDefault();
        return new FailureAnalysis(
                texts.text(key + ".says", locale, folder), texts.text(key + ".helps", locale), failure);
    }
}
