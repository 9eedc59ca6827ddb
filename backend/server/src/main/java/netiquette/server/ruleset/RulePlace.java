package netiquette.server.ruleset;

import java.util.List;

/**
 * A place in packs that are read together, as people find it: a rule by its id, since they know of no order of packs.
 *
 * @param rule its id; empty if the place is in none
 * @param within the place in the rule, such as {@code when.any[0]}; or in its pack
 */
record RulePlace(String rule, String within) {
    /** @param path as the engine says it, such as {@code [2].rules[7].when.any[0]} */
    static RulePlace of(List<Pack> read, String path) {
        for (int pack = 0; pack < read.size(); pack++) {
            String inPack = "[" + pack + "].";
            if (path.startsWith(inPack)) {
                return of(read.get(pack), path.substring(inPack.length()));
            }
        }
        return new RulePlace("", path);
    }

    private static RulePlace of(Pack pack, String path) {
        List<String> ids = pack.rules().stream().map(Composition::id).toList();
        for (int rule = 0; rule < ids.size(); rule++) {
            String inRule = "rules[" + rule + "].";
            if (path.startsWith(inRule)) {
                return new RulePlace(ids.get(rule), path.substring(inRule.length()));
            }
        }
        return new RulePlace("", path);
    }

    /** What stands before the place within, where nothing else says which rule is meant. */
    String prefix() {
        return rule.isEmpty() ? "" : rule + ": ";
    }
}
