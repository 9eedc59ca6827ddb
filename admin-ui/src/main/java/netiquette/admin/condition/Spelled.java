package netiquette.admin.condition;

import java.util.IdentityHashMap;
import java.util.Optional;
import netiquette.admin.component.Shortly;
import netiquette.admin.component.Spoken;
import netiquette.engine.predicate.Predicate;
import netiquette.engine.predicate.PredicateKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a condition says, in words; as long as the engine cannot read it, what it said before, or only what it asks.
 *
 * @param said what each said that is shown as a line
 */
record Spelled(Optional<Predicate> read, IdentityHashMap<ObjectNode, String> said) {
    Spelled part(int place) {
        return new Spelled(
                read.map(Predicate::parts).filter(parts -> place < parts.size()).map(parts -> parts.get(place)), said);
    }

    String text(ObjectNode condition) {
        read.map(predicate -> Shortly.inOneLine(predicate.sentence(Spoken.language(), true)))
                .ifPresent(sentence -> said.put(condition, sentence));
        return said.computeIfAbsent(
                condition,
                known -> ConditionTree.kind(known)
                        .map(PredicateKind::help)
                        .map(Spoken::text)
                        .orElse("…"));
    }
}
