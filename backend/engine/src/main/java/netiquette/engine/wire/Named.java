package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.LocalText;
import netiquette.engine.Unreadable;
import netiquette.engine.predicate.DialSetting;
import netiquette.engine.predicate.HashedValues;
import netiquette.engine.predicate.Phrases;
import netiquette.engine.predicate.Wording;
import netiquette.engine.text.KnownTexts;
import netiquette.engine.text.Lexicon;

/** What a rule may name: the lists, dials, parameters and templates of the policy it belongs to. */
final class Named {
    final Lexicon lexicon = new Lexicon();
    final Map<String, Node> texts = new LinkedHashMap<>();
    final Map<String, Node> phrases = new LinkedHashMap<>();
    final Map<String, HashedValues> hashes = new LinkedHashMap<>();
    final Map<String, DialSetting> dials = new LinkedHashMap<>();
    final Map<String, Integer> parameters = new LinkedHashMap<>();
    final Map<String, LocalText> templates = new LinkedHashMap<>();
    final NamedPhrases numbered = new NamedPhrases(lexicon);
    private final Map<String, KnownTexts> prepared = new LinkedHashMap<>();

    DialSetting dial(Node node) {
        return found(dials, node, Unreadable.UNKNOWN_DIAL);
    }

    int parameter(Node node) {
        return found(parameters, node, Unreadable.UNKNOWN_PARAMETER);
    }

    HashedValues hashes(Node node) {
        return found(hashes, node, Unreadable.UNKNOWN_LIST);
    }

    /** A list with a name was read before the rules; another is read where it is written out. */
    Phrases phrases(Node list) {
        if (!(list.value() instanceof String name)) {
            Phrases written = new Phrases(lexicon.addPhraseList());
            Lists.read(
                    list,
                    phrase -> {
                        lexicon.addPhrase(phrase);
                        written.add(phrase);
                    },
                    Unreadable.PHRASE_WORDS);
            return written;
        }
        Phrases known = numbered.get(name);
        if (known == null) {
            throw list.refuse(Unreadable.UNKNOWN_PHRASE_LIST, name);
        }
        return known;
    }

    /** Texts to be met word for word. */
    Wording wording(List<Object> texts) {
        int list = lexicon.addPhraseList();
        boolean blank = false;
        for (Object text : texts) {
            blank |= !lexicon.addWords((String) text);
        }
        return new Wording(list, blank);
    }

    /** The same list with another share is another list, since the search depends on it. */
    KnownTexts texts(Node list, int atLeast) {
        if (!(list.value() instanceof String name)) {
            return readTexts(list, atLeast);
        }
        String key = atLeast + " " + name;
        KnownTexts known = prepared.get(key);
        if (known == null) {
            known = readTexts(found(texts, list, Unreadable.UNKNOWN_TEXT_LIST), atLeast);
            prepared.put(key, known);
        }
        return known;
    }

    private KnownTexts readTexts(Node list, int atLeast) {
        int number = lexicon.addTextList();
        List<String> entries = new ArrayList<>();
        Lists.read(
                list,
                text -> {
                    lexicon.addText(text, atLeast);
                    entries.add(text);
                },
                Unreadable.TEXT_WORDS);
        return new KnownTexts(number, entries);
    }

    /** Also a text that no condition names is refused where it cannot be read. */
    void checkTheOthers() {
        Lexicon aside = new Lexicon();
        aside.addTextList();
        for (Node list : texts.values()) {
            Lists.read(list, text -> aside.addText(text, 1), Unreadable.TEXT_WORDS);
        }
    }

    /** The member's own layer adds names of its own; what the team's rules name stays as the team has it. */
    static void addLists(Node node, Map<String, Node> lists, boolean replacing) {
        for (String name : node.names()) {
            put(lists, name, node.at(name), replacing);
        }
    }

    private static <T> void put(Map<String, T> all, String name, T value, boolean replacing) {
        if (replacing || !all.containsKey(name)) {
            all.put(name, value);
        }
    }

    void addTemplates(Node node, boolean replacing) {
        for (String name : node.names()) {
            put(templates, name, RuleFormat.readText(node.at(name), Limits.TEXT), replacing);
        }
    }

    void addParameters(Node node, boolean replacing) {
        for (String name : node.names()) {
            put(parameters, name, node.at(name).at("value").wholeNumber(), replacing);
        }
    }

    void addHashes(Node node, boolean replacing) {
        for (String name : node.names()) {
            Node list = node.at(name);
            List<String> entries = new ArrayList<>();
            for (Node item : list.at("hashes").items(Limits.ENTRIES)) {
                entries.add(item.text(Limits.SAYS));
            }
            put(hashes, name, new HashedValues(name, list.at("salt").text(Limits.SAYS), entries), replacing);
        }
    }

    private static <T> T found(Map<String, T> all, Node node, Unreadable unknown) {
        String name = node.text(Limits.TEXT);
        T found = all.get(name);
        if (found == null) {
            throw node.refuse(unknown, name);
        }
        return found;
    }
}
