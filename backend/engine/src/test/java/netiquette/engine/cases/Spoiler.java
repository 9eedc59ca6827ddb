package netiquette.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spoils a tree in one place: something else stands there, or nothing, or it has another name. */
public final class Spoiler {
    private static final List<Object> JUNK = List.of(
            "",
            " ",
            "shoe",
            "note",
            "\u0000",
            "\uD83D",
            "* x *",
            true,
            0,
            -1,
            2.5,
            1e300,
            4294967297L,
            List.of(),
            Map.of(),
            List.of("note"),
            List.of(List.of(List.of())),
            Map.of("is-blank", "note"),
            Map.of("not", Map.of("not", Map.of())),
            Map.of("parameter", "many"),
            Map.of("dial", "mood", "is", Map.of()),
            "x".repeat(300));

    private record Place(
            @Nullable Map<String, @Nullable Object> map, List<@Nullable Object> list, String name, int at) {}

    private final Chance chance;
    private final List<Place> places = new ArrayList<>();

    private Spoiler(Chance chance) {
        this.chance = chance;
    }

    /** A copy of the tree that differs in one place; a tree of one value is copied. */
    public static @Nullable Object spoil(@Nullable Object tree, Chance chance) {
        Spoiler spoiler = new Spoiler(chance);
        Object copy = spoiler.copy(tree);
        if (!spoiler.places.isEmpty()) {
            spoiler.spoil(chance.oneOf(spoiler.places));
        }
        return copy;
    }

    private @Nullable Object copy(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copied = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                places.add(new Place(copied, List.of(), String.valueOf(name), 0));
                copied.put(String.valueOf(name), copy(value));
            });
            return copied;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copied = new ArrayList<>();
            for (Object value : list) {
                places.add(new Place(null, copied, "", copied.size()));
                copied.add(copy(value));
            }
            return copied;
        }
        return tree;
    }

    private void spoil(Place place) {
        Map<String, @Nullable Object> map = place.map;
        if (map == null) {
            place.list.set(place.at, chance.oneOf(JUNK));
            return;
        }
        switch (chance.below(4)) {
            case 0 -> map.remove(place.name);
            case 1 -> map.put("smells", map.remove(place.name));
            default -> map.put(place.name, chance.oneOf(JUNK));
        }
    }
}
