package netiquette.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is the matter with a scenario, in words; empty when it is complete. */
final class ScenarioCheck {
    private static final List<String> PARTS =
            List.of("id theme title opening people texts cases clues better sides question source".split(" ", -1));
    private static final Set<String> THEMES =
            Set.of("receiving", "inviting", "address-book", "recommendations", "connections", "profile", "meeting");
    private static final Set<String> SURFACES = Set.of(
            "invitation.received invitation.ignoring invitation.sent invitation.connect invitation.note contacts.import recommendation.reading recommendation.returning recommendation.writing recommendation.asking profile.own profile.visited settings.visibility settings.broadcast message.writing policy"
                    .split(" ", -1));
    private static final Set<String> STANCES = Set.of("open", "curious", "selective", "strict");
    private static final Set<String> VERDICTS =
            Set.of("report", "decline", "archive", "ask", "look-first", "accept-and-ask-why", "accept");
    private static final Pattern SCOLDING =
            Pattern.compile("!|\\b(moet|moeten|nooit|fout|must|never|wrong)\\b", Pattern.CASE_INSENSITIVE);

    private final List<String> problems = new ArrayList<>();
    private final JsonNode scenario;

    private ScenarioCheck(JsonNode scenario) {
        this.scenario = scenario;
    }

    static List<String> problems(JsonNode scenario) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        PARTS.stream().filter(part -> !scenario.has(part)).forEach(part -> check.problems.add(part + " is missing"));
        if (!check.problems.isEmpty()) return check.problems;
        check.languages();
        check.wholeness();
        scenario.get("cases").forEach(check::oneCase);
        scenario.get("clues").forEach(check::clue);
        return check.problems;
    }

    private void languages() {
        Scenarios.eachText("", scenario, (path, text) -> {
            for (String language : Site.LANGUAGES) {
                String words = text.path(language).asString("");
                if (words.isBlank()) problems.add(path + " is not said in " + language);
                boolean quotation = path.startsWith("/texts/") || path.contains("/quote") || path.contains("/source/");
                if (!quotation
                        && SCOLDING.matcher(words.toLowerCase(Locale.ROOT)).find())
                    problems.add(path + " scolds: " + words);
            }
        });
    }

    private void wholeness() {
        wants(THEMES.contains(scenario.get("theme").asString()), "the theme is unknown");
        wants(scenario.get("sides").size() == 2, "there are not two sides");
        wants(scenario.get("cases").size() > 0, "there is no case");
        wants(scenario.get("clues").size() >= 3, "there are fewer than three clues");
        wants(scenario.get("better").has("says") && scenario.get("better").has("copy"), "there is no better way");
        JsonNode source = scenario.get("source");
        wants(source.path("text").isObject() && source.has("author"), "the source has no title or author");
        wants(source.path("date").asString("").matches("\\d{4}(-\\d\\d){0,2}"), "the source has no date");
        wants(source.path("ref").asString("").matches("R00[0-4]-\\d\\d"), "the source has no reference");
        if (scenario.has("timer")) wants(scenario.get("timer").path("seconds").asInt(0) > 0, "the timer has no time");
        Set<String> unused = new TreeSet<>(scenario.get("texts").propertyNames());
        scenario.get("clues").forEach(clue -> unused.remove(clue.path("text").asString("")));
        scenario.get("cases")
                .forEach(one -> one.get("facts")
                        .forEach(fact -> unused.remove(fact.path("text").asString(""))));
        wants(unused.isEmpty(), "texts without a place: " + unused);
    }

    private void oneCase(JsonNode one) {
        String id = one.path("id").asString("");
        wants(id.matches("[a-z0-9-]+"), "a case has no id");
        wants(SURFACES.contains(one.path("surface").asString("")), id + " has no surface of the catalogue");
        wants(
                Scenarios.names(scenario.get("people"), "slug")
                        .contains(one.path("who").asString("")),
                id + " is about nobody");
        one.get("facts").properties().forEach(fact -> {
            wants(fact.getKey().matches("[a-z]+(-[a-z]+)*"), id + ": " + fact.getKey() + " is no fact");
            JsonNode value = fact.getValue();
            if (value.isObject())
                wants(
                        scenario.get("texts").has(value.path("text").asString("")),
                        id + ": " + fact.getKey() + " has no text");
        });
        Set<String> stances = new TreeSet<>(one.get("expected").propertyNames());
        wants(stances.equals(Set.of("every")) || stances.equals(STANCES), id + " leaves stances out: " + stances);
        boolean decides = one.get("surface").asString().equals("invitation.received");
        one.get("expected")
                .forEach(expected -> wants(
                        expected.has("verdict") == decides
                                && VERDICTS.contains(expected.path("verdict").asString("accept")),
                        id + " expects no verdict"));
    }

    private void clue(JsonNode clue) {
        if (clue.has("fact")) {
            boolean there = scenario.get("cases")
                    .valueStream()
                    .filter(one -> one.get("id").equals(clue.get("case")))
                    .anyMatch(one -> one.get("facts").has(clue.get("fact").asString()));
            wants(there, "a clue points to the fact " + clue.get("fact") + ", which is not there");
            return;
        }
        JsonNode text = scenario.get("texts").path(clue.path("text").asString(""));
        for (String language : Site.LANGUAGES) {
            String quote = clue.path("quote").path(language).asString("");
            int at = text.path(language).asString("").indexOf(quote);
            wants(!quote.isBlank() && at >= 0, "a clue quotes what is not in the text: " + quote);
            wants(
                    at == text.path(language).asString("").lastIndexOf(quote),
                    "a clue quotes what is there twice: " + quote);
        }
    }

    private void wants(boolean holds, String problem) {
        if (!holds) problems.add(problem);
    }
}
