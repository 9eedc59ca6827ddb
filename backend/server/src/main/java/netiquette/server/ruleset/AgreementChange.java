package netiquette.server.ruleset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import netiquette.engine.LocalText;

/**
 * An agreement that publishing the draft would change.
 *
 * @param texts each text that stood there before and says something else afterwards
 */
public record AgreementChange(LocalText title, Sort sort, Map<AgreementText, Setting<LocalText>> texts) {
    /** Copies the map, in the order of the texts. */
    public AgreementChange {
        Map<AgreementText, Setting<LocalText>> ordered = new EnumMap<>(AgreementText.class);
        ordered.putAll(texts);
        texts = Collections.unmodifiableMap(ordered);
    }

    /** In which way. */
    public enum Sort {
        /** It was not there before. */
        NEW,
        /** It says something else, or more firmly, or to others. */
        OTHERWISE,
        /** It will not be there any more. */
        GONE
    }
}
