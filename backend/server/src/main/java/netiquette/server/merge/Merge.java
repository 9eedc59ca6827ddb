package netiquette.server.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two people changed the same thing since both had it before them. What only one of them changed is kept, whoever it was; where
 * they clash, somebody chooses.
 */
public final class Merge<T> {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Taken from one of the two: halves of two conditions make one that nobody wrote. */
    private static final String CONDITION = "when";

    private final Function<JsonNode, T> together;
    private final JsonNode base;
    private final JsonNode mine;
    private final JsonNode theirs;

    private Merge(Function<JsonNode, T> together, JsonNode base, JsonNode mine, JsonNode theirs) {
        this.together = together;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * Of three states of a record.
     *
     * @param base what both had before them
     * @param mine what the one wants to save
     * @param theirs what the other one has saved
     */
    public static <T extends Record> Merge<T> of(Class<T> type, T base, T mine, T theirs) {
        return new Merge<>(
                tree -> JSON.treeToValue(tree, type),
                JSON.valueToTree(base),
                JSON.valueToTree(mine),
                JSON.valueToTree(theirs));
    }

    /** Of three states of something that is a JSON object itself, in the same order. */
    public static <T> Merge<T> of(
            Function<ObjectNode, T> together, ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        return new Merge<>(tree -> together.apply((ObjectNode) tree), base, mine, theirs);
    }

    /** What somebody has to choose between; empty if nothing. */
    public List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        merged("", base, mine, theirs, clash -> {
            clashes.add(clash);
            return false;
        });
        return List.copyOf(clashes);
    }

    /**
     * What comes of both.
     *
     * @param notMine paths of the clashes in which the other one's stays
     */
    public T settled(Set<String> notMine) {
        return together.apply(merged("", base, mine, theirs, clash -> notMine.contains(clash.path())));
    }

    private static JsonNode merged(
            String path, JsonNode base, JsonNode mine, JsonNode theirs, Predicate<Clash> isTheirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        if (mine.isObject() && theirs.isObject() && !path.equals(CONDITION)) {
            return mergedParts(path, base, mine, theirs, isTheirs);
        }
        return isTheirs.test(new Clash(path, words(mine), words(theirs))) ? theirs : mine;
    }

    private static ObjectNode mergedParts(
            String path, JsonNode base, JsonNode mine, JsonNode theirs, Predicate<Clash> isTheirs) {
        ObjectNode both = JSON.createObjectNode();
        Set<String> names = new LinkedHashSet<>(mine.propertyNames());
        names.addAll(theirs.propertyNames());
        for (String name : names) {
            String place = path.isEmpty() ? name : path + "." + name;
            JsonNode part = merged(place, base.path(name), mine.path(name), theirs.path(name), isTheirs);
            if (!part.isMissingNode()) {
                both.set(name, part);
            }
        }
        return both;
    }

    private static String words(JsonNode node) {
        if (node.isMissingNode()) {
            return "";
        }
        return node.isString() ? node.asString() : node.toString();
    }
}
