package netiquette.server.tryout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import netiquette.engine.Language;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.SituationFormat;
import netiquette.server.training.ScenarioCase;
import org.springframework.stereotype.Component;

/** Situations as a browser would judge them: which day it is, is always known. */
@Component
class Situations {
    private final Clock clock;

    Situations(Clock clock) {
        this.clock = clock;
    }

    /** A moment of a scenario, and what is known besides. */
    Situation of(ScenarioCase moment, Language language, Map<String, Object> besides) {
        Map<String, Object> facts = new LinkedHashMap<>(moment.facts().getOrDefault(language, Map.of()));
        facts.putAll(besides);
        return of(moment.surface(), language, facts);
    }

    /** @throws SituationRefusedException naming the fact that cannot be read, and why */
    Situation of(Surface surface, Language language, Map<String, Object> facts) {
        Map<String, Object> known = new LinkedHashMap<>(facts);
        known.putIfAbsent("today", LocalDate.now(clock).toString());
        try {
            return SituationFormat.read(Map.of("surface", surface.key(), "language", language.key(), "facts", known));
        } catch (FormatException e) {
            throw new SituationRefusedException(e);
        }
    }
}
