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

    private Set<ObjectNode> nodes = none();

    boolean has(ObjectNode condition) {
        return nodes.contains(condition);
    }

    void open(ObjectNode condition) {
        nodes.add(condition);
    }

    void close(ObjectNode condition) {
        nodes.remove(condition);
    }

    /** Opens all that it stands in. */
    void reveal(ConditionTree tree, List<Integer> path) {
        for (int depth = 0; depth < path.size(); depth++) {
            open(tree.at(path.subList(0, depth)));
        }
    }

    /** Few are all opened; of many the outermost, and at its place what was open before. */
    void carry(ConditionTree from, ConditionTree to) {
        List<List<Integer>> places = new ArrayList<>();
        from.walk((path, condition) -> {
            if (has(condition)) {
                places.add(path);
            }
        });
        Set<ObjectNode> stay = none();
        Set<ObjectNode> all = none();
        to.walk((path, condition) -> {
            all.add(condition);
            if (path.isEmpty() || places.contains(path)) {
                stay.add(condition);
            }
        });
        nodes = all.size() <= AT_ONCE ? all : stay;
    }

    /** That very one: another may say the same. */
    private static Set<ObjectNode> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
