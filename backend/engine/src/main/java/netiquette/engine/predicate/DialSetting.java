package netiquette.engine.predicate;

import java.util.Map;
import netiquette.engine.DialPosition;
import netiquette.engine.LocalText;

/**
 * A dial as it stands in a policy.
 *
 * @param name its name in JSON
 * @param position how it is set
 * @param titles what its values are called, as far as the policy says
 */
public record DialSetting(String name, DialPosition position, Map<String, LocalText> titles) {}
