package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** A change that a rule set cannot take; says at which field and why. */
public final class RuleEditException extends Refusal {
    private static final long serialVersionUID = 1L;

    RuleEditException(String path, String key, Object... arguments) {
        super(Kind.MALFORMED, key, path, arguments);
    }
}
