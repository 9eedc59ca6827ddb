package netiquette.server.ruleset;

import netiquette.server.refusal.Refusal;

/** A change that a rule set cannot take; says at which field and why. */
public final class RuleEditException extends Refusal {
    private static final long serialVersionUID = 1L;

    RuleEditException(String path, String key, Object... arguments) {
        super(Kind.MALFORMED, key, path, arguments);
    }

    /** The same, where what it is about is part of something larger. */
    RuleEditException within(String place) {
        return new RuleEditException(
                place + path().orElse(""), key(), arguments().toArray());
    }
}
