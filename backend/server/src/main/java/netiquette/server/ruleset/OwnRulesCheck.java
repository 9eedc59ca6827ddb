package netiquette.server.ruleset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import netiquette.engine.Unreadable;
import netiquette.engine.wire.FormatException;
import netiquette.server.refusal.Reason;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether what a team writes or brings along can be kept: the engine, the screens and the examples all have to be able to read it. */
@Component
class OwnRulesCheck {
    private final Packs packs;

    OwnRulesCheck(Packs packs) {
        this.packs = packs;
    }

    /**
     * Looks through a draft before it is kept.
     *
     * @param places for each rule that came in, where it stands in what came: {@code rules[3].}, or nothing if it came alone
     * @throws RuleEditException if it is too long altogether
     * @throws RuleRefusedException naming the place in what came and the reason
     */
    void check(Draft next, Map<String, String> places) {
        next.own().checkLength();
        Shipped shipped = read(next, places);
        for (ObjectNode rule : next.own().rules()) {
            String place = places.get(Composition.id(rule));
            if (place != null) {
                checkReview(rule, place);
                checkExamples(rule, place, shipped);
            }
        }
    }

    private Shipped read(Draft next, Map<String, String> places) {
        Shipped shipped = packs.shipped(next);
        try {
            shipped.engine(next.dials());
            return shipped;
        } catch (FormatException e) {
            RulePlace at = RulePlace.of(packs.of(next), e.path());
            throw new RuleRefusedException(places.getOrDefault(at.rule(), at.prefix()) + at.within(), Reason.of(e));
        }
    }

    private static void checkReview(ObjectNode rule, String place) {
        JsonNode day = rule.path("reviewBy");
        try {
            LocalDate.parse(day.isString() ? day.asString() : "");
        } catch (DateTimeParseException e) {
            throw new RuleRefusedException(place + "reviewBy", Reason.of(Unreadable.DAY));
        }
    }

    private static void checkExamples(ObjectNode rule, String place, Shipped shipped) {
        JsonNode examples = rule.path("examples");
        if (!examples.isMissingNode() && !examples.isObject()) {
            throw new RuleRefusedException(place + "examples", Reason.of(Unreadable.OBJECT));
        }
        for (String sort : List.of("fires", "silent")) {
            String at = place + "examples." + sort;
            JsonNode ofSort = examples.path(sort);
            if (!ofSort.isMissingNode() && !ofSort.isArray()) {
                throw new RuleRefusedException(at, Reason.of(Unreadable.LIST));
            }
            if (ofSort.size() > OwnRules.EXAMPLES) {
                throw new RuleRefusedException(
                        at,
                        Reason.of(
                                Unreadable.MANY_ENTRIES,
                                String.valueOf(OwnRules.EXAMPLES),
                                String.valueOf(ofSort.size())));
            }
            for (int number = 0; number < ofSort.size(); number++) {
                checkExample(rule, ofSort.get(number), at + "[" + number + "]", shipped);
            }
        }
    }

    private static void checkExample(ObjectNode rule, JsonNode example, String at, Shipped shipped) {
        if (!example.isObject()) {
            throw new RuleRefusedException(at, Reason.of(Unreadable.OBJECT));
        }
        example.path("dials").propertyStream().forEach(dial -> {
            if (!shipped.has(dial.getKey(), dial.getValue().asString(""))) {
                throw new RuleRefusedException(
                        at + ".dials." + dial.getKey(),
                        Reason.own("position", dial.getValue().asString("")));
            }
        });
        try {
            Examples.situation(rule, example);
        } catch (FormatException e) {
            throw new RuleRefusedException(at + "." + e.path().replaceFirst("^facts\\.", ""), Reason.of(e));
        }
    }
}
