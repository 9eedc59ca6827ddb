package netiquette.server.ruleset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import netiquette.engine.Engine;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Policy;
import netiquette.engine.Rule;
import netiquette.engine.wire.PolicyFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a set of packs says, before a team changes anything. */
final class Shipped {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Teams turn few dials, and a reading of all packs takes a second. */
    private static final int READINGS = 100;

    /** Each rule of a draft with its condition as a sentence: with thousands of rules that is half a second. */
    private static final int VIEWS = 20;

    private final List<Pack> packs;
    private final Map<String, String> standing = new LinkedHashMap<>();

    /** Each rule as the last pack has it that has one. */
    private final Map<String, ObjectNode> trees = new LinkedHashMap<>();

    private final Map<String, List<Pack>> from = new HashMap<>();
    private final LoadingCache<Map<String, String>, Reading> readings =
            Caffeine.newBuilder().maximumSize(READINGS).build(this::read);

    private final Cache<Turned, List<RuleView>> views =
            Caffeine.newBuilder().maximumSize(VIEWS).build();

    /** All that makes a rule another than the packs have it. */
    private record Turned(Map<String, RuleChange> changes, Map<String, String> dials) {}

    /** The packs as the engine understands them, with dials turned. */
    private record Reading(Map<String, Rule> rules, Engine engine) {}

    private @Nullable List<ExampleResult> examples;

    Shipped(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        packs.forEach(pack -> pack.tree()
                .path("dials")
                .propertyStream()
                .forEach(dial -> standing.put(
                        dial.getKey(), dial.getValue().path("value").asString())));
        packs.forEach(pack -> pack.rules().forEach(rule -> {
            trees.put(Composition.id(rule), rule);
            from.computeIfAbsent(Composition.id(rule), id -> new ArrayList<>()).add(pack);
        }));
    }

    /** Whoever leaves a dial as it is shipped asks for the same as whoever does not name it. */
    private Reading reading(Map<String, String> dials) {
        Map<String, String> turned = new LinkedHashMap<>(dials);
        turned.entrySet().removeAll(standing.entrySet());
        return readings.get(turned);
    }

    /** A rule's level and verdict may hang on a dial, so the packs are read with the dials as they are turned. */
    private Reading read(Map<String, String> dials) {
        List<Object> documents = new ArrayList<>();
        packs.forEach(pack -> documents.add(JSON.convertValue(pack.tree(), Map.class)));
        Map<String, Object> turned = new LinkedHashMap<>();
        dials.forEach((dial, value) -> turned.put(dial, Map.of("value", value)));
        documents.add(Map.of("format", PolicyFormat.FORMAT, "dials", turned));
        Policy policy = PolicyFormat.read(documents);
        Map<String, Rule> rules = new LinkedHashMap<>();
        policy.rules().forEach(rule -> rules.put(rule.id(), rule));
        return new Reading(rules, new Engine(policy));
    }

    /**
     * Judges as shipped, but for these dials.
     *
     * @throws netiquette.engine.wire.FormatException naming the place and the reason, if something cannot be read
     */
    Engine engine(Map<String, String> dials) {
        return reading(dials).engine();
    }

    /** A rule with a draft's dials, before its texts and levels. */
    Optional<Rule> rule(Draft draft, String id) {
        return Optional.ofNullable(reading(draft.dials()).rules().get(id));
    }

    List<RuleView> rules(Draft draft) {
        return views.get(
                new Turned(draft.changes(), draft.dials()),
                turned -> reading(turned.dials()).rules().values().stream()
                        .map(rule -> view(rule, draft.change(rule.id())))
                        .toList());
    }

    /** In the order in which they decide. */
    List<Pack> packs() {
        return packs;
    }

    /** The rules with their examples, each as the last pack has it that has one. */
    Stream<ObjectNode> trees() {
        return trees.values().stream();
    }

    /** How the examples come out of the rules that take part in a draft. They are run once: it takes half a second. */
    List<ExampleResult> examples(Draft draft) {
        return examples().stream()
                .filter(result -> draft.change(result.rule()).isPublished())
                .toList();
    }

    /** How one rule's examples come out, whether or not it takes part. */
    List<ExampleResult> examples(String rule) {
        return tree(rule).map(new Examples(this)::run).orElse(List.of());
    }

    /** A rule as it stands in the last pack that has it. */
    Optional<ObjectNode> tree(String id) {
        return Optional.ofNullable(trees.get(id));
    }

    private synchronized List<ExampleResult> examples() {
        List<ExampleResult> known = examples;
        if (known == null) {
            known = new Examples(this).run();
            examples = known;
        }
        return known;
    }

    /** Each dial where the pack has it that brought it. */
    Map<String, String> firstPositions() {
        Map<String, String> first = new LinkedHashMap<>();
        packs.forEach(pack -> pack.tree()
                .path("dials")
                .propertyStream()
                .forEach(dial -> first.putIfAbsent(
                        dial.getKey(), dial.getValue().path("value").asString())));
        return first;
    }

    List<DialView> dials(Draft draft) {
        Map<String, JsonNode> described = new LinkedHashMap<>();
        packs.forEach(pack -> pack.tree()
                .path("dials")
                .propertyStream()
                .forEach(dial -> described.putIfAbsent(dial.getKey(), dial.getValue())));
        return described.entrySet().stream()
                .map(dial -> {
                    String value = standing.getOrDefault(dial.getKey(), "");
                    return new DialReading(dial.getKey(), dial.getValue())
                            .view(value, draft.dials().getOrDefault(dial.getKey(), value));
                })
                .toList();
    }

    /** Where each dial stands in a draft. */
    Map<String, String> positions(Draft draft) {
        Map<String, String> positions = new LinkedHashMap<>(standing);
        positions.putAll(draft.dials());
        return positions;
    }

    /** Whether there is such a dial with such a position. */
    boolean has(String dial, String position) {
        return packs.stream()
                .flatMap(pack ->
                        pack.tree().path("dials").path(dial).path("values").valueStream())
                .anyMatch(value -> value.asString("").equals(position));
    }

    private RuleView view(Rule rule, RuleChange change) {
        List<Pack> having = from.getOrDefault(rule.id(), List.of());
        Pack pack = having.getLast();
        String reviewBy =
                tree(rule.id()).map(tree -> tree.path("reviewBy").asString("")).orElse("");
        return new RuleView(
                rule.id(),
                pack.name(),
                pack.title(),
                pack.name().equals(OwnRules.PACK),
                !having.getFirst().name().equals(OwnRules.PACK),
                rule.surfaces(),
                rule.tone(),
                rule.taste(),
                rule.verdict(),
                rule.source(),
                new LocalText(
                        rule.when().sentence(Language.EN, true), rule.when().sentence(Language.NL, true)),
                reviewBy,
                change.voice(),
                new Setting<Level>(rule.level(), change.level().orElse(rule.level())),
                new Setting<LocalText>(rule.says(), change.says().orElse(rule.says())),
                new Setting<LocalText>(rule.because(), change.because().orElse(rule.because())),
                new Setting<LocalText>(rule.but(), change.but().orElse(rule.but())));
    }
}
