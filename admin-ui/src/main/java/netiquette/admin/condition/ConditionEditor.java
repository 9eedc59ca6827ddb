package netiquette.admin.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
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
    private final Map<String, Focusable<?>> focusable = new HashMap<>();
    private transient ConditionTree tree = new ConditionTree(JsonNodeFactory.instance.objectNode());
    private transient Dragging dragging = new Dragging(tree);

    /**
     * An editor with nothing in it yet.
     *
     * @param surface where the rule speaks: only what is known there can be asked
     * @param changed gets the whole condition after each change
     */
    public ConditionEditor(Vocabulary words, Surface surface, SerializableConsumer<ObjectNode> changed) {
        this.words = words;
        this.changed = changed;
        blank = new Blank(words, surface);
        addClassName("condition-editor");
    }

    /** Shows a condition. */
    public void show(ObjectNode condition) {
        tree = new ConditionTree(condition);
        dragging = new Dragging(tree);
        render();
    }

    private void render() {
        removeAll();
        focusable.clear();
        add(block(List.of()));
    }

    private ConditionBlock block(List<Integer> path) {
        ObjectNode condition = tree.at(path);
        ConditionBlock block = new ConditionBlock(path, condition, words, blank, new Actions(path));
        int parts = ConditionTree.parts(condition).size();
        for (int place = 0; place < parts; place++) {
            List<Integer> inner = ConditionTree.inner(path, place);
            if (dragging.canDrag(inner)) {
                block.add(dropPlace(path, place));
            }
            block.add(block(inner));
        }
        if (parts > 0 && dragging.canDrag(ConditionTree.inner(path, 0))) {
            block.add(dropPlace(path, parts));
        }
        return block;
    }

    private DropPlace dropPlace(List<Integer> group, int place) {
        return new DropPlace(group, place, from -> {
            if (dragging.canPut(from, group, place)) {
                restructure(ConditionBlock.id(dragging.put(from, group, place)) + "-kind");
            }
        });
    }

    private void save() {
        changed.accept(tree.copy());
    }

    private void restructure(String focus) {
        render();
        Optional.ofNullable(focusable.get(focus)).ifPresent(Focusable::focus);
        save();
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

        void move(int by) {
            List<Integer> now = tree.move(path, by);
            restructure(ConditionBlock.id(now) + (by < 0 ? "-up" : "-down"));
        }

        void remove() {
            tree.remove(path);
            restructure(ConditionBlock.id(List.of()) + "-kind");
        }

        void group() {
            tree.group(path, "any");
            restructure(ConditionBlock.id(path) + "-kind");
        }

        void add() {
            restructure(ConditionBlock.id(tree.add(path, blank.condition())) + "-kind");
        }

        void ask(PredicateKind kind) {
            tree.replace(path, Turned.to(kind, tree.at(path), blank));
            restructure(ConditionBlock.id(path) + "-kind");
        }

        void about(PredicateKind kind, Fact fact) {
            tree.replace(path, Turned.about(kind, fact, tree.at(path), blank));
            restructure(ConditionBlock.id(path) + "-subject");
        }

        void dial(String name) {
            tree.replace(path, blank.ofDial(name));
            restructure(ConditionBlock.id(path) + "-subject");
        }
    }
}
