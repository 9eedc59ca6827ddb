package netiquette.server.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.server.network.Sign.Called;
import netiquette.server.network.Sign.Placed;
import netiquette.server.network.Sign.Selected;
import netiquette.server.network.Sign.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All signs of a definition by their paths. The entries of a list stand together, for one may come between others. */
final class Signs {
    private final NetworkRules rules;
    private final String controls;
    private final Map<String, List<Sign>> signs = new LinkedHashMap<>();

    private Signs(NetworkRules rules, ObjectNode definition) {
        this.rules = rules;
        controls = definition.path("pressable").asString("");
        definition
                .propertyStream()
                .filter(part -> !rules.settled().contains(part.getKey()))
                .forEach(part -> {
                    collect(part.getKey(), part.getKey(), part.getValue());
                    narrow(part.getKey(), part.getValue());
                });
    }

    /** A part of the definition that is of some pages is looked for only there. */
    private void narrow(String part, JsonNode node) {
        String parts = part + ".parts";
        if (node.path("pages").isObject()) {
            signs.replaceAll((path, all) -> path.startsWith(part + ".") && !path.equals(parts)
                    ? all.stream().map(sign -> within(node, sign)).toList()
                    : all);
        }
    }

    private static Sign within(JsonNode node, Sign sign) {
        return new Where(node.path("pages"), node.path("parts").asString(""), sign);
    }

    static Map<String, List<Sign>> of(NetworkRules rules, ObjectNode definition) {
        return new Signs(rules, definition).signs;
    }

    private void collect(String path, String name, JsonNode node) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(entry -> collect(path + "." + entry.getKey(), entry.getKey(), entry.getValue()));
        } else if (node.isString() && rules.isSelector(name) && !isPage(name, node)) {
            add(path, new Selected(node.asString()));
        } else if (rules.labels().contains(name) && node.isArray()) {
            add(
                    path,
                    new Called(
                            controls, node.valueStream().map(JsonNode::asString).toList()));
        } else {
            node.valueStream().filter(JsonNode::isObject).forEach(entry -> collectEntry(path, entry));
        }
    }

    /** What makes up a place is tried together, and what is read there by itself. */
    private void collectEntry(String path, JsonNode entry) {
        add(path, new Placed(entry));
        entry.propertyStream()
                .filter(part -> part.getValue().isObject() && !part.getKey().equals("pages"))
                .forEach(part -> collect(path + "[]." + part.getKey(), part.getKey(), part.getValue()));
    }

    /** Facts are read on a whole page, too. */
    private static boolean isPage(String name, JsonNode node) {
        return name.equals("within") && node.asString().equals("page");
    }

    private void add(String path, Sign sign) {
        signs.computeIfAbsent(path, none -> new ArrayList<>()).add(sign);
    }
}
