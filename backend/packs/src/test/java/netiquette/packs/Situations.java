package netiquette.packs;

import java.util.Map;
import netiquette.engine.Language;
import netiquette.engine.Situation;
import netiquette.engine.Surface;
import netiquette.engine.fact.Day;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.wire.SituationFormat;

/** Situations for the tests. */
final class Situations {
    static final int TODAY = Day.of("2026-11-22");

    private Situations() {}

    static Situation of(String surface, Map<String, ?> facts) {
        return SituationFormat.read(Map.of("surface", surface, "language", "nl", "facts", facts));
    }

    static Situation received(Map<Fact, Object> facts) {
        return new Situation(Surface.INVITATION_RECEIVED, Language.NL, facts);
    }

    static Fact fact(String key) {
        return Facts.byKey(key).orElseThrow();
    }
}
