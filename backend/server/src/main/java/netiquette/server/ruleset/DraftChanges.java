package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import netiquette.engine.wire.PolicyFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds a draft against the revision that is in force. */
final class DraftChanges {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is compared by itself; that the rule is to be looked at again later changes nothing for members. */
    private static final List<String> COMPARED = List.of("level", "says", "because", "but", "reviewBy");

    private final Map<String, Rule> inForce = new LinkedHashMap<>();
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final Map<String, ObjectNode> trees = new LinkedHashMap<>();

    DraftChanges(String document) {
        ObjectNode tree = JSON.readTree(document).asObject();
        add(tree, Composition.WATCHING, Voice.WATCHES);
        add(tree, Composition.RULES, Voice.SPEAKS);
    }

    private void add(ObjectNode document, String part, Voice voice) {
        ObjectNode some = document.deepCopy();
        some.putArray(Composition.RULES).addAll(document.withArray(part));
        PolicyFormat.read(List.of(JSON.convertValue(some, Map.class))).rules().forEach(rule -> {
            inForce.put(rule.id(), rule);
            voices.put(rule.id(), voice);
        });
        trees.putAll(Composition.rules(document, part));
    }

    /** The rules that would be otherwise, in the rule set's order, and those that would no longer be there. */
    List<DraftChange> of(List<RuleView> draft, Composition composition) {
        Map<String, ObjectNode> drafted = new LinkedHashMap<>();
        Stream.of(Composition.RULES, Composition.WATCHING)
                .forEach(part -> drafted.putAll(Composition.rules(composition.document(), part)));
        Set<String> known = draft.stream().map(RuleView::id).collect(Collectors.toSet());
        Stream<DraftChange> changed = draft.stream().map(rule -> change(rule, drafted.get(rule.id())));
        Stream<DraftChange> gone = inForce.values().stream()
                .filter(rule -> !known.contains(rule.id()))
                .map(this::gone);
        return Stream.concat(changed, gone).filter(DraftChange::isAny).toList();
    }

    /** A rule that is switched off on one side has no words there to compare: only that it comes or goes is a change. */
    private DraftChange change(RuleView rule, @Nullable ObjectNode drafted) {
        Optional<Rule> before = Optional.ofNullable(inForce.get(rule.id()));
        Optional<Rule> compared = drafted == null ? Optional.empty() : before;
        Setting<LocalText> condition = between(compared.map(DraftChanges::condition), same(rule.condition()));
        return new DraftChange(
                rule.id(),
                new Setting<Voice>(voice(rule.id()), rule.voice()),
                between(compared.map(Rule::level), rule.level()),
                between(compared.map(Rule::says), rule.says()),
                between(compared.map(Rule::because), rule.because()),
                between(compared.map(Rule::but), rule.but()),
                condition,
                !condition.isChanged()
                        && drafted != null
                        && compared.isPresent()
                        && !Optional.ofNullable(trees.get(rule.id()))
                                .map(DraftChanges::rest)
                                .equals(Optional.of(rest(drafted))));
    }

    private Voice voice(String rule) {
        return voices.getOrDefault(rule, Voice.SILENT);
    }

    private DraftChange gone(Rule rule) {
        return new DraftChange(
                rule.id(),
                new Setting<Voice>(voice(rule.id()), Voice.SILENT),
                new Setting<Level>(rule.level(), rule.level()),
                same(rule.says()),
                same(rule.because()),
                same(rule.but()),
                same(condition(rule)),
                false);
    }

    private static LocalText condition(Rule rule) {
        return new LocalText(
                rule.when().sentence(Language.EN, true), rule.when().sentence(Language.NL, true));
    }

    private static Setting<LocalText> same(LocalText text) {
        return new Setting<LocalText>(text, text);
    }

    private static ObjectNode rest(ObjectNode rule) {
        return rule.deepCopy().remove(COMPARED);
    }

    private static <T> Setting<T> between(Optional<T> inForce, Setting<T> draft) {
        return new Setting<T>(inForce.orElse(draft.chosen()), draft.chosen());
    }
}
