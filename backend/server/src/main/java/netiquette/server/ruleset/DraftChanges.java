package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Rule;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.databind.json.JsonMapper;

/** Holds a draft against the revision that is in force. */
final class DraftChanges {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Rule> inForce = new LinkedHashMap<>();

    DraftChanges(String document) {
        PolicyFormat.read(List.of(JSON.readValue(document, Map.class)))
                .rules()
                .forEach(rule -> inForce.put(rule.id(), rule));
    }

    /** The rules that would be otherwise, in the rule set's order. */
    List<DraftChange> of(List<RuleView> draft) {
        return draft.stream().map(this::change).filter(DraftChange::isAny).toList();
    }

    /** A rule that is switched off on one side has no words there to compare: only that it comes or goes is a change. */
    private DraftChange change(RuleView rule) {
        Optional<Rule> before = Optional.ofNullable(inForce.get(rule.id()));
        Optional<Rule> compared = rule.on() ? before : Optional.empty();
        return new DraftChange(
                rule.id(),
                new Setting<Boolean>(before.isPresent(), rule.on()),
                between(compared.map(Rule::level), rule.level()),
                between(compared.map(Rule::says), rule.says()),
                between(compared.map(Rule::because), rule.because()),
                between(compared.map(Rule::but), rule.but()));
    }

    private static <T> Setting<T> between(Optional<T> inForce, Setting<T> draft) {
        return new Setting<T>(inForce.orElse(draft.chosen()), draft.chosen());
    }
}
