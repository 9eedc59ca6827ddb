package netiquette.admin.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Which conditions of a tree are shown as a form; of each other one there is a sentence, for forms are large. */
final class Opened {
    /** So many forms are made without being asked for. */
    private static final int AT_ONCE = 8;

    /** So many parts of a group are shown without being asked for. */
    static final int FIRST = 20;

    private Set<ObjectNode> nodes = none();
    private Set<ObjectNode> whole = none();

    boolean has(ObjectNode condition) {
        return nodes.contains(condition);
    }

    void open(ObjectNode condition) {
        nodes.add(condition);
    }

    void close(ObjectNode condition) {
        nodes.remove(condition);
    }

    /** How many of a group's parts are shown. */
    int shown(ObjectNode group, int parts) {
        return whole.contains(group) ? parts : Math.min(parts, FIRST);
    }

    /** Shows all parts of a group. */
    void showAll(ObjectNode group) {
        whole.add(group);
    }

    /** Opens all that it stands in. */
    void reveal(ConditionTree tree, List<Integer> path) {
        for (int depth = 0; depth < path.size(); depth++) {
            ObjectNode outer = tree.at(path.subList(0, depth));
            open(outer);
            if (path.get(depth) >= FIRST) {
                showAll(outer);
            }
        }
    }

    /** Few are all opened; of many the outermost, and at its place what was open before. */
    void carry(ConditionTree from, ConditionTree to) {
        List<List<Integer>> places = new ArrayList<>();
        List<List<Integer>> wholes = new ArrayList<>();
        from.walk((path, condition) -> {
            if (has(condition)) {
                places.add(path);
            }
            if (whole.contains(condition)) {
                wholes.add(path);
            }
        });
        Set<ObjectNode> stayWhole = none();
        Set<ObjectNode> stay = none();
        Set<ObjectNode> all = none();
        to.walk((path, condition) -> {
            all.add(condition);
            if (path.isEmpty() || places.contains(path)) {
                stay.add(condition);
            }
            if (wholes.contains(path)) {
                stayWhole.add(condition);
            }
        });
        whole = stayWhole;
        nodes = all.size() <= AT_ONCE ? all : stay;
    }

    /** That very one: another may say the same. */
    private static Set<ObjectNode> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
