package netiquette.server.ruleset;

import netiquette.engine.LocalText;

/** An agreement that publishing the draft would change. */
public record AgreementChange(LocalText title, Sort sort) {
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
