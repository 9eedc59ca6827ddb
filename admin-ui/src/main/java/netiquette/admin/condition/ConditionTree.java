package netiquette.admin.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import netiquette.engine.predicate.Argument;
import netiquette.engine.predicate.PredicateKind;
import netiquette.engine.predicate.Predicates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A condition with conditions within it, while somebody edits it. A path names one of them: its place in each, from the outside. */
final class ConditionTree {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WHEN = "when";

    private ObjectNode root;

    ConditionTree(ObjectNode root) {
        this.root = root.deepCopy();
    }

    /** Its own copy of all of it. */
    ObjectNode copy() {
        return root.deepCopy();
    }

    /** Each condition with its place, from the outside. */
    void walk(BiConsumer<List<Integer>, ObjectNode> seen) {
        walk(List.of(), root, seen);
    }

    /** Whether words are still to be filled in somewhere. */
    boolean isUnfinished() {
        List<ObjectNode> unfinished = new ArrayList<>();
        walk((path, condition) -> kind(condition).stream()
                .flatMap(kind -> kind.beside().stream())
                .filter(argument -> argument.kind() == Argument.Kind.PHRASES || argument.kind() == Argument.Kind.TEXTS)
                .map(argument -> condition.path(argument.name()))
                .filter(words -> words.isArray() && words.isEmpty())
                .forEach(words -> unfinished.add(condition)));
        return !unfinished.isEmpty();
    }

    private static void walk(List<Integer> path, ObjectNode condition, BiConsumer<List<Integer>, ObjectNode> seen) {
        seen.accept(path, condition);
        List<ObjectNode> parts = parts(condition);
        for (int place = 0; place < parts.size(); place++) {
            walk(inner(path, place), parts.get(place), seen);
        }
    }

    ObjectNode at(List<Integer> path) {
        ObjectNode found = root;
        for (int place : path) {
            found = parts(found).get(place);
        }
        return found;
    }

    /** What it asks; empty if this version does not know it. */
    static Optional<PredicateKind> kind(ObjectNode condition) {
        return Predicates.ALL.stream()
                .filter(kind -> condition.has(kind.key()))
                .filter(kind -> condition.propertyNames().stream()
                        .allMatch(name -> name.equals(kind.key()) || kind.takes(name)))
                .findFirst();
    }

    /** The conditions within it. */
    static List<ObjectNode> parts(ObjectNode condition) {
        return kind(condition)
                .map(kind -> switch (kind.subject()) {
                    case CONDITION -> List.of(condition.path(kind.key()).asObject());
                    case CONDITIONS, SIGNALS ->
                        condition
                                .path(kind.key())
                                .valueStream()
                                .map(ConditionTree::unwrapped)
                                .toList();
                    default -> List.<ObjectNode>of();
                })
                .orElse(List.of());
    }

    void replace(List<Integer> path, ObjectNode other) {
        if (path.isEmpty()) {
            root = other;
            return;
        }
        ObjectNode parent = at(outer(path));
        PredicateKind kind = kind(parent).orElseThrow();
        switch (kind.subject()) {
            case CONDITION -> parent.set(kind.key(), other);
            case SIGNALS -> list(parent).get(path.getLast()).asObject().set(WHEN, other);
            default -> list(parent).set(path.getLast(), other);
        }
    }

    /** Puts one more into that group, behind the others; where it stands then. */
    List<Integer> add(List<Integer> path, ObjectNode condition) {
        ObjectNode group = at(path);
        list(group).add(wrapped(group, condition));
        return inner(path, list(group).size() - 1);
    }

    /** Puts {@code all} or another group around it; it stands first within. */
    void group(List<Integer> path, String key) {
        ObjectNode group = JSON.createObjectNode();
        group.putArray(key).add(at(path));
        replace(path, group);
    }

    /** What stands alone cannot be taken away. */
    boolean canRemove(List<Integer> path) {
        return !path.isEmpty() && ((isInList(path) && list(at(outer(path))).size() > 1) || canRemove(outer(path)));
    }

    /** Takes it away, and each group that would be left empty. */
    void remove(List<Integer> path) {
        List<Integer> outer = outer(path);
        if (isInList(path) && list(at(outer)).size() > 1) {
            list(at(outer)).remove(path.getLast());
        } else {
            remove(outer);
        }
    }

    /**
     * Where one step up or down leads: past its neighbour, into a group that is its neighbour, or out of its own.
     *
     * @return the new path; empty if there is nowhere to go
     */
    Optional<List<Integer>> step(List<Integer> path, int by) {
        if (path.isEmpty() || !isInList(path)) {
            return Optional.empty();
        }
        List<Integer> outer = outer(path);
        int next = path.getLast() + by;
        if (next >= 0 && next < list(at(outer)).size()) {
            ObjectNode neighbour = parts(at(outer)).get(next);
            int there = by > 0 ? next - 1 : next;
            return isGroup(neighbour) && isGroup(at(outer))
                    ? Optional.of(inner(
                            inner(outer, there), by > 0 ? 0 : list(neighbour).size()))
                    : Optional.of(inner(outer, next));
        }
        boolean canLeave = isGroup(at(outer)) && isInList(outer) && isGroup(at(outer(outer)));
        boolean isLast = list(at(outer)).size() == 1;
        return canLeave
                ? Optional.of(inner(outer(outer), outer.getLast() + (by > 0 && !isLast ? 1 : 0)))
                : Optional.empty();
    }

    /** Goes one step; where it stands then. */
    List<Integer> move(List<Integer> path, int by) {
        List<Integer> target = step(path, by).orElseThrow();
        ObjectNode group = at(outer(path));
        JsonNode moved = list(group).remove(path.getLast());
        if (list(group).isEmpty()) {
            list(at(outer(outer(path)))).remove(outer(path).getLast());
        }
        list(at(outer(target))).insert(target.getLast(), moved);
        return target;
    }

    static List<Integer> inner(List<Integer> path, int place) {
        List<Integer> inner = new ArrayList<>(path);
        inner.add(place);
        return List.copyOf(inner);
    }

    boolean isInList(List<Integer> path) {
        return !path.isEmpty()
                && kind(at(outer(path)))
                        .filter(kind -> kind.subject() != Argument.Kind.CONDITION)
                        .isPresent();
    }

    private static boolean isGroup(ObjectNode condition) {
        return kind(condition)
                .filter(kind -> kind.subject() == Argument.Kind.CONDITIONS)
                .isPresent();
    }

    static List<Integer> outer(List<Integer> path) {
        return path.subList(0, path.size() - 1);
    }

    static ArrayNode list(ObjectNode condition) {
        return condition.withArrayProperty(kind(condition).orElseThrow().key());
    }

    private static ObjectNode unwrapped(JsonNode part) {
        return (part.path(WHEN) instanceof ObjectNode when ? when : part).asObject();
    }

    static ObjectNode wrapped(ObjectNode group, ObjectNode condition) {
        return isGroup(group)
                ? condition
                : JSON.createObjectNode().put("adds", 1).set(WHEN, condition).asObject();
    }
}
