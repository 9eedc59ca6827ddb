package netiquette.server.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.engine.Level;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Holds a draft, or what was published later, against a revision. */
final class DraftChanges {
    /** What is compared by itself; that the rule is to be looked at again later changes nothing for members. */
    private static final List<String> COMPARED = List.of("level", "says", "because", "but", "reviewBy");

    private final PublishedRules inForce;

    DraftChanges(String document) {
        inForce = new PublishedRules(document);
    }

    /** The rules that would be otherwise, in the rule set's order, and those that would no longer be there. */
    List<DraftChange> of(List<RuleView> draft, Composition composition) {
        Map<String, ObjectNode> drafted = new LinkedHashMap<>();
        Stream.of(Composition.RULES, Composition.WATCHING)
                .forEach(part -> drafted.putAll(Composition.rules(composition.document(), part)));
        return changes(draft.stream()
                .map(rule -> Side.of(rule, drafted.get(rule.id())))
                .toList());
    }

    /** The rules that are otherwise in what was published later, and those that are no longer there. */
    List<DraftChange> of(String later) {
        PublishedRules after = new PublishedRules(later);
        return changes(after.all().stream()
                .map(rule -> Side.of(rule, after.tree(rule.rule().id())))
                .toList());
    }

    private List<DraftChange> changes(List<Side> after) {
        Set<String> known = after.stream().map(Side::id).collect(Collectors.toSet());
        Stream<Side> gone = inForce.all().stream()
                .filter(rule -> !known.contains(rule.rule().id()))
                .map(rule -> Side.gone(rule.rule()));
        return Stream.concat(after.stream(), gone)
                .map(this::change)
                .filter(DraftChange::isAny)
                .toList();
    }

    /** A rule that is switched off on one side has no words there to compare: only that it comes or goes is a change. */
    private DraftChange change(Side after) {
        Optional<PublishedRule> compared = after.tree().flatMap(tree -> inForce.find(after.id()));
        Optional<Rule> before = compared.map(PublishedRule::rule);
        Setting<LocalText> condition = between(compared.map(PublishedRule::condition), after.condition());
        return new DraftChange(
                after.id(),
                new Setting<Voice>(inForce.voice(after.id()), after.voice()),
                between(before.map(Rule::level), after.level()),
                between(before.map(Rule::says), after.says()),
                between(before.map(Rule::because), after.because()),
                between(before.map(Rule::but), after.but()),
                condition,
                !condition.isChanged()
                        && compared.isPresent()
                        && !inForce.tree(after.id())
                                .map(DraftChanges::rest)
                                .equals(after.tree().map(DraftChanges::rest)));
    }

    private static ObjectNode rest(ObjectNode rule) {
        return rule.deepCopy().remove(COMPARED);
    }

    private static <T> Setting<T> between(Optional<T> before, T after) {
        return new Setting<T>(before.orElse(after), after);
    }

    /** A rule as it would be, or is, afterwards; without JSON if it takes no part then. */
    private record Side(
            String id,
            Voice voice,
            Level level,
            LocalText says,
            LocalText because,
            LocalText but,
            LocalText condition,
            Optional<ObjectNode> tree) {
        static Side of(RuleView rule, @Nullable ObjectNode drafted) {
            return new Side(
                    rule.id(),
                    rule.voice(),
                    rule.level().chosen(),
                    rule.says().chosen(),
                    rule.because().chosen(),
                    rule.but().chosen(),
                    rule.condition(),
                    Optional.ofNullable(drafted));
        }

        static Side of(PublishedRule published, Optional<ObjectNode> tree) {
            Rule rule = published.rule();
            return new Side(
                    rule.id(),
                    published.voice(),
                    rule.level(),
                    rule.says(),
                    rule.because(),
                    rule.but(),
                    published.condition(),
                    tree);
        }

        static Side gone(Rule rule) {
            return of(new PublishedRule(rule, Voice.SILENT), Optional.empty());
        }
    }
}
