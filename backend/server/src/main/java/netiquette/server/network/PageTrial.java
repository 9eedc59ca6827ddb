package netiquette.server.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Tries the signs of two definitions on the same pages. */
final class PageTrial {
    private final NetworkRules rules;
    private final List<NetworkPage> pages;

    PageTrial(NetworkRules rules, List<NetworkPage> pages) {
        this.rules = rules;
        this.pages = pages;
    }

    List<Found> ofAll(ObjectNode before, ObjectNode after) {
        return of(Signs.of(rules, before), Signs.of(rules, after), path -> true);
    }

    /** What is looked for on other pages now, and finds as much there, is not told. */
    List<Found> ofWhatDiffers(ObjectNode before, ObjectNode after) {
        Map<String, List<Sign>> was = Signs.of(rules, before);
        Map<String, List<Sign>> is = Signs.of(rules, after);
        return of(was, is, path -> !at(was, path).equals(at(is, path))).stream()
                .filter(found -> found.before() != found.after()
                        || !itself(at(was, found.path())).equals(itself(at(is, found.path()))))
                .toList();
    }

    private List<Found> of(Map<String, List<Sign>> was, Map<String, List<Sign>> is, Predicate<String> which) {
        Map<String, List<Sign>> all = new LinkedHashMap<>(was);
        is.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(which)
                .map(path -> found(path, at(was, path), at(is, path)))
                .toList();
    }

    private Found found(String path, List<Sign> was, List<Sign> is) {
        int before = 0;
        int after = 0;
        List<String> lost = new ArrayList<>();
        for (NetworkPage page : pages) {
            int old = count(page, was);
            int now = count(page, is);
            before += old;
            after += now;
            if (old > 0 && now == 0) {
                lost.add(page.name());
            }
        }
        return new Found(path, before, after, lost);
    }

    private static List<Sign> at(Map<String, List<Sign>> signs, String path) {
        return signs.getOrDefault(path, List.of());
    }

    private static List<Sign> itself(List<Sign> signs) {
        return signs.stream().map(Sign::itself).toList();
    }

    /** An element that is found twice is one. */
    private static int count(NetworkPage page, List<Sign> signs) {
        Set<Object> found = new LinkedHashSet<>();
        signs.forEach(sign -> found.addAll(sign.on(page)));
        return found.size();
    }
}
