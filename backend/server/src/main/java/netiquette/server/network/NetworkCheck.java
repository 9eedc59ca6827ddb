package netiquette.server.network;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.engine.Surface;
import netiquette.engine.fact.Facts;
import netiquette.server.network.NetworkProblem.Expected;
import netiquette.server.network.NetworkProblem.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks through a team's changes to a definition. Browsers take all of them or none, so everything has to fit. */
final class NetworkCheck {
    /** As much of a text as is shown again, in UTF-16 units. */
    private static final int READABLE = 200;

    /** How long a day is as it is written; far-off years are longer. */
    private static final int DAY = 10;

    private static final Set<String> SURFACES =
            Arrays.stream(Surface.values()).map(Surface::key).collect(Collectors.toSet());

    private final Shape whole;
    private final NetworkRules rules;
    private final List<NetworkProblem> problems = new ArrayList<>();

    NetworkCheck(Shape whole, NetworkRules rules) {
        this.whole = whole;
        this.rules = rules;
    }

    List<NetworkProblem> problems(ObjectNode shipped, ObjectNode changes) {
        if (changes.toString().length() > rules.longest()) {
            add(Reason.LONG, "", Integer.toString(rules.longest()));
            return problems;
        }
        changes.propertyStream().forEach(change -> {
            String name = change.getKey();
            if (rules.settled().contains(name)) {
                add(Reason.SETTLED, name, name);
            } else if (!shipped.has(name)) {
                add(Reason.NAME, name, name);
            } else if (change.getValue().isNull()) {
                add(Reason.NEEDED, name, name);
            } else {
                whole.at(name).ifPresent(shape -> check(shape, name, name, shipped.get(name), change.getValue()));
            }
        });
        return List.copyOf(problems);
    }

    private void check(Shape shape, String path, String name, JsonNode before, JsonNode after) {
        if (shape.isTree()) {
            checkTree(shape, path, name, before, after);
        } else if (shape.isList()) {
            checkList(shape.inList(), path, after);
        } else if (!shape.takes(after) || isOfAnotherKind(before, after)) {
            addKind(path, shape.expected());
        } else if (after.isString()) {
            checkText(shape, path, name, after.asString());
        }
    }

    private void checkTree(Shape shape, String path, String parent, JsonNode before, JsonNode after) {
        if (!after.isObject()) {
            addKind(path, shape.expected());
            return;
        }
        after.propertyStream().forEach(entry -> {
            String name = entry.getKey();
            String place = path + "." + name;
            if (!isKnown(shape, parent, name)) {
                add(Reason.NAME, place, name);
            } else if (!entry.getValue().isNull()) {
                shape.at(name).ifPresent(inner -> check(inner, place, name, before.path(name), entry.getValue()));
            } else if (shape.needed().contains(name) || before.isMissingNode()) {
                add(Reason.NEEDED, place, name);
            }
        });
        shape.needed().stream()
                .filter(name -> !after.has(name) && !before.has(name))
                .sorted()
                .forEach(name -> add(Reason.NEEDED, path + "." + name, name));
    }

    /** Places are named by surfaces, facts by the catalogue; other names are one's own, but for the one that is a trap in browsers. */
    private static boolean isKnown(Shape shape, String parent, String name) {
        return switch (shape.hasOwnNames() ? parent : "") {
            case "places" -> SURFACES.contains(name);
            case "facts" -> Facts.byKey(name).isPresent();
            default -> shape.at(name).isPresent() && !name.equals("__proto__");
        };
    }

    /** A list stands in the place of the one before it as a whole. */
    private void checkList(Shape inside, String path, JsonNode after) {
        if (!after.isArray()) {
            addKind(path, Expected.LIST);
            return;
        }
        for (int number = 0; number < after.size(); number++) {
            String place = path + "[" + number + "]";
            JsonNode entry = after.get(number);
            if (inside.isTree()) {
                check(inside, place, "", MissingNode.getInstance(), entry);
            } else if (!entry.isString() || entry.asString().isBlank()) {
                addKind(place, Expected.TEXT);
            } else {
                checkChoice(inside, place, entry.asString());
            }
        }
    }

    private void checkText(Shape shape, String path, String name, String text) {
        if (shape.tree().has("oneOf")) {
            checkChoice(shape, path, text);
        } else if (rules.days().contains(name)) {
            checkDay(path, text);
        } else if (rules.isSelector(name) && !Selector.isOne(text)) {
            add(Reason.SELECTOR, path, text);
        }
    }

    private static boolean isOfAnotherKind(JsonNode before, JsonNode after) {
        return !before.isMissingNode() && before.getNodeType() != after.getNodeType();
    }

    private void checkChoice(Shape shape, String path, String text) {
        if (shape.tree().has("oneOf") && !shape.choice(rules).contains(text)) {
            add(Reason.CHOICE, path, text);
        }
    }

    private void checkDay(String path, String text) {
        boolean isDay = text.length() == DAY;
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            isDay = false;
        }
        if (!isDay) {
            add(Reason.DAY, path, text);
        }
    }

    private void addKind(String path, Expected expected) {
        add(Reason.KIND, path, expected.name());
    }

    private void add(Reason reason, String path, String what) {
        boolean isReadable = what.length() <= READABLE;
        problems.add(new NetworkProblem(reason, path, isReadable ? what : what.substring(0, READABLE) + "…"));
    }
}
