package netiquette.admin.condition;

import static netiquette.admin.condition.ConditionTree.inner;
import static netiquette.admin.condition.ConditionTree.outer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A condition goes from where it stands to any other place between conditions, but never into itself. */
record Dragging(ConditionTree tree) {
    boolean canDrag(List<Integer> path) {
        return tree.isInList(path);
    }

    /** Whether it would stand elsewhere then: not within itself, nor where it is. */
    boolean canPut(List<Integer> path, List<Integer> group, int place) {
        boolean isWithin =
                group.size() >= path.size() && group.subList(0, path.size()).equals(path);
        boolean isSame = outer(path).equals(group) && (place == path.getLast() || place == path.getLast() + 1);
        return canDrag(path) && !isWithin && !isSame;
    }

    /**
     * Puts it into that group, before the part that has that place now; a group that is left empty goes.
     *
     * @return where it stands then
     */
    List<Integer> put(List<Integer> path, List<Integer> group, int place) {
        ObjectNode moved = tree.at(path);
        ObjectNode target = tree.at(group);
        JsonNode part = outer(path).equals(group)
                ? ConditionTree.list(target).get(path.getLast())
                : ConditionTree.wrapped(target, moved);
        ConditionTree.list(target).insert(place, part);
        tree.remove(behind(path, group, place));
        return find(List.of(), moved).orElseThrow();
    }

    /** Where something stands once another part came into that group. */
    private static List<Integer> behind(List<Integer> path, List<Integer> group, int place) {
        int at = group.size();
        if (!path.subList(0, at).equals(group) || path.get(at) < place) {
            return path;
        }
        List<Integer> behind = new ArrayList<>(path);
        behind.set(at, path.get(at) + 1);
        return behind;
    }

    /** That very one: another may say the same. */
    @SuppressWarnings("ReferenceEquality")
    private Optional<List<Integer>> find(List<Integer> path, ObjectNode wanted) {
        ObjectNode here = tree.at(path);
        return here == wanted
                ? Optional.of(path)
                : IntStream.range(0, ConditionTree.parts(here).size())
                        .mapToObj(place -> find(inner(path, place), wanted))
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
