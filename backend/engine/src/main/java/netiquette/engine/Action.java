package netiquette.engine;

/**
 * Something a finding offers: a template to copy.
 *
 * @param template the template's name in the policy
 */
public record Action(String template) {}
