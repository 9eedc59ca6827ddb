package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.LocalText;
import netiquette.engine.predicate.DialSetting;
import netiquette.engine.predicate.HashedValues;
import netiquette.engine.predicate.Phrases;
import netiquette.engine.text.KnownTexts;

/** What a rule may name: the lists, dials, parameters and templates of the policy it belongs to. */
final class Named {
    final Map<String, List<String>> texts = new LinkedHashMap<>();
    final Map<String, List<String>> phrases = new LinkedHashMap<>();
    final Map<String, HashedValues> hashes = new LinkedHashMap<>();
    final Map<String, DialSetting> dials = new LinkedHashMap<>();
    final Map<String, Integer> parameters = new LinkedHashMap<>();
    final Map<String, LocalText> templates = new LinkedHashMap<>();
    private final Map<String, Phrases> numbered = new LinkedHashMap<>();
    private final Map<String, KnownTexts> prepared = new LinkedHashMap<>();
    private int phraseLists;

    DialSetting dial(Node node) {
        return found(dials, node, "dial");
    }

    int parameter(Node node) {
        return found(parameters, node, "parameter");
    }

    HashedValues hashes(Node node) {
        return found(hashes, node, "list");
    }

    /** A list that is written out gets its place for a name. */
    Phrases phrases(Node list) {
        if (!(list.value() instanceof String name)) {
            return new Phrases(phraseLists++, list.path(), Lists.readPhrases(list));
        }
        Phrases known = numbered.get(name);
        if (known == null) {
            List<String> entries = found(phrases, list, "phrase list");
            known = new Phrases(phraseLists++, name, entries);
            numbered.put(name, known);
        }
        return known;
    }

    KnownTexts texts(Node list) {
        if (!(list.value() instanceof String name)) {
            return new KnownTexts(Lists.readTexts(list));
        }
        KnownTexts ready = prepared.get(name);
        if (ready == null) {
            ready = new KnownTexts(found(texts, list, "text list"));
            prepared.put(name, ready);
        }
        return ready;
    }

    void addTemplates(Node node) {
        for (String name : node.names()) {
            templates.put(name, RuleFormat.readText(node.at(name), Limits.TEXT));
        }
    }

    void addParameters(Node node) {
        for (String name : node.names()) {
            parameters.put(name, node.at(name).at("value").wholeNumber());
        }
    }

    void addHashes(Node node) {
        for (String name : node.names()) {
            Node list = node.at(name);
            List<String> entries = new ArrayList<>();
            for (Node item : list.at("hashes").items(Limits.ENTRIES)) {
                entries.add(item.text(Limits.SAYS));
            }
            hashes.put(name, new HashedValues(name, list.at("salt").text(Limits.SAYS), entries));
        }
    }

    private static <T> T found(Map<String, T> all, Node node, String what) {
        String name = node.text(Limits.TEXT);
        T found = all.get(name);
        if (found == null) {
            throw node.refuse("unknown " + what + ": " + name);
        }
        return found;
    }
}
