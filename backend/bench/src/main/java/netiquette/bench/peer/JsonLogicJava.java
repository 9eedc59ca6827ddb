package netiquette.bench.peer;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.bench.workload.Condition;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Any;
import netiquette.bench.workload.Condition.Blank;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import netiquette.bench.workload.Condition.Photo;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Rule;
import netiquette.bench.workload.Workload;
import tools.jackson.databind.json.JsonMapper;

/** JsonLogic for Java; it keeps what it has parsed. */
final class JsonLogicJava implements Peer {
    private record Ready(String id, String when) {}

    @Override
    public String name() {
        return "JsonLogic for Java";
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        JsonMapper json = JsonMapper.builder().build();
        List<Ready> rules = new ArrayList<>();
        for (Rule rule : workload.rules()) {
            rules.add(new Ready(rule.id(), json.writeValueAsString(logic(rule.when()))));
        }
        JsonLogic logic = new JsonLogic();
        List<Invitation> invitations = workload.invitations();
        return (IdJudge) invitation -> judge(logic, rules, new Lowered(invitations.get(invitation)));
    }

    private static List<String> judge(JsonLogic logic, List<Ready> rules, Lowered lowered) {
        Map<String, Object> facts =
                Map.of("note", lowered.getNote(), "headline", lowered.getHeadline(), "photo", lowered.isPhoto());
        List<String> fired = new ArrayList<>();
        try {
            for (Ready rule : rules) {
                if (JsonLogic.truthy(logic.apply(rule.when(), facts))) {
                    fired.add(rule.id());
                }
            }
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
        return fired;
    }

    private static Map<String, Object> logic(Condition condition) {
        return switch (condition) {
            case All all ->
                Map.of("and", all.parts().stream().map(JsonLogicJava::logic).toList());
            case Any any ->
                Map.of("or", any.parts().stream().map(JsonLogicJava::logic).toList());
            case Not not -> Map.of("!", List.of(logic(not.part())));
            case Photo photo -> Map.of("==", List.of(fact("photo"), photo.shown()));
            case Headline headline -> Map.of("==", List.of(fact("headline"), Lowered.lower(headline.value())));
            case Blank blank -> Map.of("==", List.of(fact(blank.fact().key()), ""));
            case Mentions mentions ->
                Map.of(
                        "or",
                        mentions.phrases().stream()
                                .map(phrase -> Map.of(
                                        "in",
                                        List.of(phrase, fact(mentions.fact().key()))))
                                .toList());
        };
    }

    private static Map<String, Object> fact(String key) {
        return Map.of("var", key);
    }
}
