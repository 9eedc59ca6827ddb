package netiquette.bench.workload;

/**
 * One rule of a workload.
 *
 * @param id unlike that of any other rule
 * @param language of its phrases
 * @param when its condition
 */
public record Rule(String id, String language, Condition when) {}
