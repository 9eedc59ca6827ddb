package netiquette.server.ruleset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netiquette.engine.LocalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packs that come with the product, read once. */
@Component
class Packs {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Most teams start from the same packs; while somebody writes, each save is another. */
    private static final int CHOICES = 20;

    private static final Duration UNUSED = Duration.ofMinutes(20);

    private final Map<String, Pack> packs = new LinkedHashMap<>();
    private final List<String> defaults;
    private final List<String> choice;
    private final List<RolePreset> roles;
    private final List<Group> groups;
    private final JsonNode own;
    private final Cache<Key, Shipped> shipped =
            Caffeine.newBuilder().maximumSize(CHOICES).expireAfterAccess(UNUSED).build();

    private final Cache<Content, String> hashes =
            Caffeine.newBuilder().maximumSize(CHOICES).expireAfterAccess(UNUSED).build();

    /** All of a draft that goes into its document. */
    private record Content(
            List<String> packs, OwnRules own, Map<String, RuleChange> changes, Map<String, String> dials) {}

    /** The packs, and what a team wrote itself. */
    private record Key(List<String> names, OwnRules own) {}

    @Autowired
    Packs() {
        this("packs");
    }

    /** @param folder where they lie in the class path */
    Packs(String folder) {
        ObjectNode list = read(folder + "/default");
        defaults = strings(list.path("packs"));
        choice = strings(list.path("choice"));
        roles = list.path("roles").valueStream().map(RolePreset::of).toList();
        groups = list.path("groups")
                .propertyStream()
                .map(group -> new Group(group.getKey(), text(group.getValue())))
                .toList();
        own = list.path("own");
        Stream.concat(defaults.stream(), choice.stream()).distinct().forEach(name -> {
            ObjectNode tree = read(folder + "/" + name + "/pack");
            packs.put(name, new Pack(name, text(tree.path("title")), tree));
        });
    }

    /** Names of the packs that a new rule set starts from, in the order in which they decide. */
    List<String> defaults() {
        return defaults;
    }

    /** Those that a team may leave out or add; the others carry the rest. */
    List<String> choice() {
        return choice;
    }

    /** What suits people who do some kind of work. */
    List<RolePreset> roles() {
        return roles;
    }

    /** The groups that rules of the packs speak of. */
    List<Group> groups() {
        return groups;
    }

    /** The same names in the order in which packs decide, each once. */
    List<String> inOrder(Set<String> names) {
        return packs.keySet().stream().filter(names::contains).toList();
    }

    /** Those of the named packs that this version ships. */
    List<Pack> named(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(packs.get(name)).stream())
                .toList();
    }

    /**
     * The packs of a draft and what the team wrote itself: what it wrote anew stands over its packs, and what is all its own
     * decides behind the one pack that may not be outvoted.
     */
    List<Pack> of(Draft draft) {
        return shipped(draft).packs();
    }

    /** The hash of the document that a draft makes; put together once, since every screen asks whether it is in force. */
    String sha256(Draft draft) {
        Content content = new Content(draft.packs(), draft.own(), draft.changes(), draft.dials());
        return hashes.get(content, all -> Composition.of(of(draft), draft).sha256());
    }

    /** Whether any pack has this rule, be it chosen or not. */
    boolean have(String rule) {
        return packs.values().stream()
                .anyMatch(pack -> pack.rules().stream()
                        .anyMatch(each -> Composition.id(each).equals(rule)));
    }

    /** Whether a pack has something else under this name. */
    boolean haveOtherwise(String section, String name, JsonNode entry) {
        return packs.values().stream()
                .map(pack -> pack.tree().path(section).path(name))
                .anyMatch(ours -> !ours.isMissingNode() && !ours.equals(entry));
    }

    /** What a team's own is called. */
    LocalText ownTitle() {
        return text(own.path("title"));
    }

    /** What an agreement of a team's own begins with. */
    AgreementItem blankItem(String id) {
        ObjectNode tree = own.path("blankItem").asObject().deepCopy();
        return new AgreementItem(tree.put("id", id));
    }

    /**
     * An agreement as somebody wrote it: over the one that the draft has, or as one of the team's own.
     *
     * @throws RuleEditException naming the field that does not fit
     */
    AgreementItem written(Draft draft, AgreementEdit edit) {
        AgreementItem item =
                Optional.ofNullable(AgreementItem.of(of(draft)).get(edit.id())).orElseGet(() -> blankItem(edit.id()));
        List<String> known = groups.stream().map(Group::name).toList();
        return item.with(
                edit,
                AgreementCheck.check(edit, known, item.isEnforced()),
                shipped(draft).positions(draft));
    }

    /** What a rule of a team's own begins with. */
    ObjectNode blank() {
        return own.path("blank").asObject();
    }

    /** What the named packs say together; read once for each choice of packs. */
    Shipped shipped(List<String> names) {
        return shipped(names, OwnRules.NONE);
    }

    /** What a draft's packs say together with what the team wrote itself. */
    Shipped shipped(Draft draft) {
        return shipped(draft.packs(), draft.own());
    }

    private Shipped shipped(List<String> names, OwnRules ours) {
        return shipped.get(new Key(names, ours), chosen -> new Shipped(all(names, ours)));
    }

    private List<Pack> all(List<String> names, OwnRules ours) {
        List<Pack> all = new ArrayList<>(named(names));
        if (!ours.isEmpty()) {
            Set<String> known = all.stream()
                    .flatMap(pack -> pack.rules().stream())
                    .map(Composition::id)
                    .collect(Collectors.toSet());
            LocalText title = ownTitle();
            int place = all.stream()
                            .map(Pack::name)
                            .toList()
                            .indexOf(own.path("behind").asString())
                    + 1;
            all.add(ours.pack(title, rule -> known.contains(Composition.id(rule))));
            all.add(place, ours.pack(title, rule -> !known.contains(Composition.id(rule))));
        }
        return all;
    }

    static LocalText text(JsonNode node) {
        return new LocalText(node.path("en").asString(), node.path("nl").asString());
    }

    static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static ObjectNode read(String name) {
        try (InputStream in = new ClassPathResource(name + ".json").getInputStream()) {
            return JSON.readTree(in).asObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
