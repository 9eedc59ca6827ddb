package netiquette.server.ruleset;

import java.util.Optional;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a team has a rule otherwise than its pack; what is empty stays as shipped.
 *
 * @param voice whether the rule takes part
 */
record RuleChange(
        Voice voice,
        Optional<Level> level,
        Optional<LocalText> says,
        Optional<LocalText> because,
        Optional<LocalText> but) {
    static final RuleChange NONE =
            new RuleChange(Voice.SPEAKS, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, but the rule takes part so. */
    RuleChange with(Voice other) {
        return new RuleChange(other, level, says, because, but);
    }

    /** Whether browsers have the rule. */
    boolean isPublished() {
        return voice != Voice.SILENT;
    }

    /** The rule with all of this in it, but for whether it takes part. */
    ObjectNode applied(ObjectNode shipped) {
        ObjectNode rule = shipped.deepCopy();
        level.ifPresent(chosen -> rule.put("level", chosen.key()));
        says.ifPresent(text -> put(rule, "says", text));
        because.ifPresent(text -> put(rule, "because", text));
        but.ifPresent(text -> put(rule, "but", text));
        return rule;
    }

    private static void put(ObjectNode rule, String name, LocalText text) {
        rule.putObject(name).put("en", text.en()).put("nl", text.nl());
    }

    /** What an edit changes in the shipped rule. */
    static RuleChange of(Rule shipped, Voice voice, Level level, LocalText says, LocalText because, LocalText but) {
        return new RuleChange(
                voice,
                Optional.of(level).filter(chosen -> chosen != shipped.level()),
                Optional.of(says).filter(chosen -> !chosen.equals(shipped.says())),
                Optional.of(because).filter(chosen -> !chosen.equals(shipped.because())),
                Optional.of(but).filter(chosen -> !chosen.equals(shipped.but())));
    }
}
