package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import netiquette.engine.wire.PolicyFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a set of packs says, before a team changes anything. */
final class Shipped {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Pack> packs;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    Shipped(List<Pack> packs) {
        this.packs = packs;
        PolicyFormat.read(packs.stream()
                        .map(pack -> JSON.convertValue(pack.tree(), Map.class))
                        .toList())
                .rules()
                .forEach(rule -> rules.put(rule.id(), rule));
    }

    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    List<RuleView> rules(Draft draft) {
        return rules.values().stream()
                .map(rule -> view(rule, draft.change(rule.id())))
                .toList();
    }

    List<DialView> dials(Draft draft) {
        return packs.stream()
                .flatMap(pack -> pack.tree().path("dials").propertyStream())
                .map(dial -> view(dial.getKey(), dial.getValue(), draft))
                .toList();
    }

    private RuleView view(Rule rule, RuleChange change) {
        Pack pack = packs.stream()
                .filter(candidate -> tree(candidate, rule.id()).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        String reviewBy = tree(pack, rule.id())
                .map(tree -> tree.path("reviewBy").asString(""))
                .orElse("");
        return new RuleView(
                rule.id(),
                pack.name(),
                pack.title(),
                rule.surface(),
                rule.tone(),
                rule.taste(),
                rule.verdict(),
                rule.source(),
                new LocalText(
                        rule.when().sentence(Language.EN, true), rule.when().sentence(Language.NL, true)),
                reviewBy,
                change.on(),
                new Setting<Level>(rule.level(), change.level().orElse(rule.level())),
                new Setting<LocalText>(rule.says(), change.says().orElse(rule.says())),
                new Setting<LocalText>(rule.because(), change.because().orElse(rule.because())),
                new Setting<LocalText>(rule.but(), change.but().orElse(rule.but())));
    }

    private static DialView view(String name, JsonNode dial, Draft draft) {
        String shipped = dial.path("value").asString();
        return new DialView(
                name,
                Packs.text(dial.path("asks")),
                dial.path("values").valueStream().map(JsonNode::asString).toList(),
                new Setting<>(shipped, draft.dials().getOrDefault(name, shipped)));
    }

    private static Optional<? extends JsonNode> tree(Pack pack, String rule) {
        return pack.rules().stream()
                .filter(tree -> Composition.id(tree).equals(rule))
                .findFirst();
    }
}
