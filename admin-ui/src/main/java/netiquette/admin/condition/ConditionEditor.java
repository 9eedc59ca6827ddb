package netiquette.admin.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.predicate.Predicate;
import netiquette.engine.predicate.PredicateKind;
import netiquette.server.ruleset.Vocabulary;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole condition as a form; conditions stand within conditions, and go elsewhere by a button or by being dragged. */
public final class ConditionEditor extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Vocabulary words;
    private final transient Blank blank;
    private final SerializableConsumer<ObjectNode> changed;
    private final SerializableFunction<ObjectNode, Optional<Predicate>> read;
    private final Map<String, Focusable<?>> focusable = new HashMap<>();
    private transient ConditionTree tree = new ConditionTree(JsonNodeFactory.instance.objectNode());
    private transient Dragging dragging = new Dragging(tree);

    private final transient Opened opened = new Opened();
    private final transient IdentityHashMap<ObjectNode, String> said = new IdentityHashMap<>();

    /**
     * An editor with nothing in it yet.
     *
     * @param surface where the rule speaks: only what is known there can be asked
     * @param read the whole condition as the engine understands it; empty if it does not
     * @param changed gets the whole condition after each change
     */
    public ConditionEditor(
            Vocabulary words,
            Surface surface,
            SerializableFunction<ObjectNode, Optional<Predicate>> read,
            SerializableConsumer<ObjectNode> changed) {
        this.words = words;
        this.read = read;
        this.changed = changed;
        blank = new Blank(words, surface);
        addClassName("condition-editor");
    }

    /** Shows a condition; what was open stays open at its place. */
    public void show(ObjectNode condition) {
        ConditionTree shown = new ConditionTree(condition);
        opened.carry(tree, shown);
        said.clear();
        tree = shown;
        dragging = new Dragging(tree);
        render();
    }

    private void render() {
        removeAll();
        focusable.clear();
        add(part(List.of(), new Spelled(read.apply(tree.copy()), said)));
    }

    private Component part(List<Integer> path, Spelled spelled) {
        ObjectNode condition = tree.at(path);
        return opened.has(condition)
                ? block(path, condition, spelled)
                : new ConditionLine(path, spelled.text(condition), new Actions(path));
    }

    private ConditionBlock block(List<Integer> path, ObjectNode condition, Spelled spelled) {
        ConditionBlock block = new ConditionBlock(path, condition, words, blank, new Actions(path));
        int parts = ConditionTree.parts(condition).size();
        int shown = opened.shown(condition, parts);
        for (int place = 0; place < shown; place++) {
            List<Integer> inner = ConditionTree.inner(path, place);
            if (dragging.canDrag(inner)) {
                block.add(dropPlace(path, place));
            }
            block.add(part(inner, spelled.part(place)), place);
        }
        if (parts > 0 && dragging.canDrag(ConditionTree.inner(path, 0))) {
            block.add(dropPlace(path, shown));
        }
        if (shown < parts) {
            block.addRest(parts - shown);
        }
        return block;
    }

    private DropPlace dropPlace(List<Integer> group, int place) {
        return new DropPlace(group, place, from -> {
            if (dragging.canPut(from, group, place)) {
                restructure(dragging.put(from, group, place), "-kind");
            }
        });
    }

    private void save() {
        if (!tree.isUnfinished()) {
            changed.accept(tree.copy());
        }
    }

    private void restructure(List<Integer> path, String focus) {
        opened.reveal(tree, path);
        save();
        render(path, focus);
    }

    /** Builds the form anew; who had the focus has it again, or what stands there now. */
    private void render(List<Integer> path, String focus) {
        render();
        Stream.of(focus, "-open")
                .map(name -> focusable.get(ConditionBlock.id(path) + name))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    /** What can be done with the condition at one place. */
    final class Actions {
        private final List<Integer> path;

        private Actions(List<Integer> path) {
            this.path = path;
        }

        boolean canRemove() {
            return tree.canRemove(path);
        }

        boolean canDrag() {
            return dragging.canDrag(path);
        }

        boolean canClose() {
            return !path.isEmpty();
        }

        boolean canMove(int by) {
            return tree.step(path, by).isPresent();
        }

        /** Remembers what can take the focus after the form was built anew. */
        <C extends Component & Focusable<?>> C focusable(C component) {
            component.getId().ifPresent(id -> focusable.put(id, component));
            return component;
        }

        void changed() {
            save();
        }

        void open() {
            opened.open(tree.at(path));
            render(path, "-kind");
        }

        void showAll() {
            opened.showAll(tree.at(path));
            render(ConditionTree.inner(path, Opened.FIRST), "-open");
        }

        void close() {
            opened.close(tree.at(path));
            render(path, "-open");
        }

        void move(int by) {
            restructure(tree.move(path, by), by < 0 ? "-up" : "-down");
        }

        void remove() {
            tree.remove(path);
            restructure(List.of(), "-kind");
        }

        void group() {
            tree.group(path, "any");
            opened.open(tree.at(path));
            restructure(path, "-kind");
        }

        void add() {
            List<Integer> added = tree.add(path, blank.condition());
            opened.open(tree.at(added));
            restructure(added, "-kind");
        }

        void ask(PredicateKind kind) {
            replace(Turned.to(kind, tree.at(path), blank), "-kind");
        }

        void about(PredicateKind kind, Fact fact) {
            replace(Turned.about(kind, fact, tree.at(path), blank), "-subject");
        }

        void dial(String name) {
            replace(blank.ofDial(name), "-subject");
        }

        private void replace(ObjectNode other, String focus) {
            tree.replace(path, other);
            opened.open(tree.at(path));
            restructure(path, focus);
        }
    }
}
