package netiquette.server.ruleset;

import java.util.ArrayList;
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
    private final Map<String, Rule> rules;

    Shipped(List<Pack> packs) {
        this.packs = packs;
        this.rules = read(packs, Map.of());
    }

    /** A rule's level and verdict may hang on a dial, so the packs are read with the dials as they are turned. */
    private static Map<String, Rule> read(List<Pack> packs, Map<String, String> dials) {
        List<Object> documents = new ArrayList<>();
        packs.forEach(pack -> documents.add(JSON.convertValue(pack.tree(), Map.class)));
        Map<String, Object> turned = new LinkedHashMap<>();
        dials.forEach((dial, value) -> turned.put(dial, Map.of("value", value)));
        documents.add(Map.of("format", PolicyFormat.FORMAT, "dials", turned));
        Map<String, Rule> rules = new LinkedHashMap<>();
        PolicyFormat.read(documents).rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    List<RuleView> rules(Draft draft) {
        return read(packs, draft.dials()).values().stream()
                .map(rule -> view(rule, draft.change(rule.id())))
                .toList();
    }

    List<DialView> dials(Draft draft) {
        Map<String, JsonNode> described = new LinkedHashMap<>();
        Map<String, String> shipped = new LinkedHashMap<>();
        packs.forEach(pack -> pack.tree().path("dials").propertyStream().forEach(dial -> {
            described.putIfAbsent(dial.getKey(), dial.getValue());
            shipped.put(dial.getKey(), dial.getValue().path("value").asString());
        }));
        return described.entrySet().stream()
                .map(dial -> view(dial.getKey(), dial.getValue(), shipped.getOrDefault(dial.getKey(), ""), draft))
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

    private static DialView view(String name, JsonNode dial, String shipped, Draft draft) {
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
