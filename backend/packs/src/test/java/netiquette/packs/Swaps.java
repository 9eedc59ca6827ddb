package netiquette.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All swaps for one case. Words that are in its texts get others in their place, and to every text something is added that
 * names a person, a place, a gender or a rank; among each other those too are to be judged alike.
 */
final class Swaps {
    /** The facts that hold what somebody wrote. */
    static final Set<String> TEXTS = Set.of("note", "headline", "about", "recommendation", "introducer-headline");

    private static final List<String> AXES = List.of("name", "place", "gender", "rank");
    private static final WordSwap FILL_IN = WordSwap.all(SwapLists.PLACEHOLDERS, SwapLists.NAMES.getFirst(), true);
    private static final List<WordSwap> PLACES = with(SwapLists.PLACES, SwapLists.KNOWN_PLACES, false);
    private static final List<WordSwap> RANKS = with(SwapLists.ranks("nl"), SwapLists.KNOWN_RANKS, true);
    private static final List<WordSwap> ENGLISH_RANKS = with(SwapLists.ranks("en"), SwapLists.KNOWN_RANKS, true);
    private static final List<WordSwap> GENDERS = List.of(toMen(), toWomen(), toTheOther());
    private final List<WordSwap> names;

    /** @param people names that may occur, besides those the lists know */
    Swaps(Collection<String> people) {
        List<String> known = new ArrayList<>(SwapLists.KNOWN_NAMES);
        known.addAll(SwapLists.NAMES);
        known.addAll(people);
        names = with(SwapLists.NAMES, known, false);
    }

    static List<String> axes() {
        return AXES;
    }

    List<Variants> of(Map<String, Object> facts) {
        List<Variants> all = new ArrayList<>();
        replaced(all, "name", filledIn(facts), names);
        replaced(all, "place", facts, PLACES);
        replaced(all, "gender", facts, GENDERS);
        replaced(all, "rank", facts, RANKS);
        replaced(all, "rank", facts, ENGLISH_RANKS);
        added(all, "name", facts, SwapLists.NAMES, " Groet, %s", "");
        added(all, "place", facts, SwapLists.PLACES, " Groet uit %s", " | %s");
        added(all, "gender", facts, SwapLists.TITLES, " Groet, %s", "");
        added(all, "gender", facts, SwapLists.PRONOUNS, "", " (%s)");
        added(all, "rank", facts, SwapLists.ranks("nl"), " Ik ben %s.", " | %s");
        added(all, "rank", facts, SwapLists.ranks("en"), " I am a %s.", " | %s");
        return all;
    }

    private static void replaced(List<Variants> all, String axis, Map<String, Object> facts, List<WordSwap> swaps) {
        Set<Pattern> found = swaps.stream()
                .map(WordSwap::words)
                .distinct()
                .filter(words -> facts.entrySet().stream()
                        .anyMatch(fact -> TEXTS.contains(fact.getKey())
                                && words.matcher(fact.getValue().toString()).find()))
                .collect(Collectors.toSet());
        List<Map<String, Object>> alike = new ArrayList<>(List.of(facts));
        swaps.stream()
                .filter(swap -> found.contains(swap.words()))
                .map(swap -> changed(facts, (fact, text) -> swap.apply(text)))
                .filter(other -> !other.equals(facts))
                .forEach(alike::add);
        if (alike.size() > 1) all.add(new Variants(axis, alike));
    }

    /** A placeholder is no name; where one was left, the first name of the list stands for it. */
    private static Map<String, Object> filledIn(Map<String, Object> facts) {
        return changed(facts, (fact, text) -> FILL_IN.apply(text));
    }

    /** What is added to a blank text would no longer be the same case. */
    private static void added(
            List<Variants> all,
            String axis,
            Map<String, Object> facts,
            List<String> words,
            String toText,
            String toHeadline) {
        List<Map<String, Object>> alike = words.stream()
                .map(word -> changed(
                        facts,
                        (fact, text) -> text.isBlank()
                                ? text
                                : text + (fact.endsWith("headline") ? toHeadline : toText).formatted(word)))
                .distinct()
                .toList();
        if (alike.size() > 1) all.add(new Variants(axis, alike));
    }

    private static List<WordSwap> with(List<String> instead, List<String> words, boolean ignoringCase) {
        Pattern any = WordSwap.pattern(words, ignoringCase);
        return instead.stream().map(word -> new WordSwap(any, found -> word)).toList();
    }

    private static WordSwap toMen() {
        Map<String, String> words = new LinkedHashMap<>();
        SwapLists.GENDERS.forEach(pair -> words.putIfAbsent(pair.get(1), pair.get(0)));
        return WordSwap.each(words);
    }

    private static WordSwap toWomen() {
        Map<String, String> words = new LinkedHashMap<>();
        SwapLists.GENDERS.forEach(pair -> words.putIfAbsent(pair.get(0), pair.get(1)));
        return WordSwap.each(words);
    }

    private static WordSwap toTheOther() {
        Map<String, String> words = new LinkedHashMap<>();
        SwapLists.GENDERS.forEach(pair -> {
            words.putIfAbsent(pair.get(0), pair.get(1));
            words.putIfAbsent(pair.get(1), pair.get(0));
        });
        return WordSwap.each(words);
    }

    private interface Change {
        String of(String fact, String text);
    }

    private static Map<String, Object> changed(Map<String, Object> facts, Change change) {
        Map<String, Object> other = new LinkedHashMap<>(facts);
        other.replaceAll(
                (fact, value) -> TEXTS.contains(fact) && value instanceof String text ? change.of(fact, text) : value);
        return other;
    }
}
