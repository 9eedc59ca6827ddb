package netiquette.server.ruleset;

import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;

/** A rule as it was published. */
public record PublishedRule(Rule rule, Voice voice) {
    /** When it speaks, as a sentence. */
    public LocalText condition() {
        return new LocalText(
                rule.when().sentence(Language.EN, true), rule.when().sentence(Language.NL, true));
    }
}
