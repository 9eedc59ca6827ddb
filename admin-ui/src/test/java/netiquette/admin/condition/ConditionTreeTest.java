package netiquette.admin.condition;

import static netiquette.admin.condition.Trees.json;
import static netiquette.admin.condition.Trees.leaf;
import static netiquette.admin.condition.Trees.path;
import static netiquette.admin.condition.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ConditionTreeTest {
    private static final String NESTED = "{'all':[A,{'any':[B,C]},D]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'all':[A,B]} | 1 | -1 | {'all':[B,A]} | 0",
                "{'all':[A,B]} | 0 | 1 | {'all':[B,A]} | 1",
                "{'all':[A,{'any':[B,C]},D]} | 0 | 1 | {'all':[{'any':[A,B,C]},D]} | 0.0",
                "{'all':[A,{'any':[B,C]},D]} | 2 | -1 | {'all':[A,{'any':[B,C,D]}]} | 1.2",
                "{'all':[A,{'any':[B,C]},D]} | 1.0 | -1 | {'all':[A,B,{'any':[C]},D]} | 1",
                "{'all':[A,{'any':[B,C]},D]} | 1.1 | 1 | {'all':[A,{'any':[B]},C,D]} | 2",
                "{'all':[A,{'any':[B]},D]} | 1.0 | 1 | {'all':[A,B,D]} | 1",
                "{'all':[A,{'any':[B]},D]} | 1.0 | -1 | {'all':[A,B,D]} | 1",
                "{'scores':[{'when':A,'adds':2},{'when':B,'adds':1}],'at-least':2} | 0 | 1"
                        + " | {'scores':[{'when':B,'adds':1},{'when':A,'adds':2}],'at-least':2} | 1",
            })
    void goesAStepUpOrDown(String before, String path, int by, String after, String target) {
        ConditionTree tree = tree(before);
        assertThat(tree.move(path(path), by)).isEqualTo(path(target));
        assertThat(tree.copy()).isEqualTo(json(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | '' | 1",
                "{'all':[A,B]} | 0 | -1",
                "{'all':[A,B]} | 1 | 1",
                "{'not':A} | 0 | 1",
                "{'not':{'all':[A,B]}} | 0.0 | -1",
                "{'scores':[{'when':{'any':[A,B]},'adds':1}],'at-least':1} | 0.0 | -1",
            })
    void staysWhereThereIsNowhereToGo(String tree, String path, int by) {
        assertThat(tree(tree).step(path(path), by)).isEqualTo(Optional.empty());
    }

    @Test
    void losesAPartAndTheGroupThatWouldBeEmpty() {
        ConditionTree tree = tree(NESTED);
        tree.remove(path("1.0"));
        tree.remove(path("1.0"));
        assertThat(tree.copy()).isEqualTo(json("{'all':[A,D]}"));
        tree.remove(path("0"));
        assertThat(tree.canRemove(path("0"))).isFalse();
        assertThat(tree.canRemove(List.of())).isFalse();
    }

    @Test
    void losesWhatIsDeniedTogetherWithItsDenial() {
        ConditionTree tree = tree("{'all':[A,{'not':B}]}");
        assertThat(tree.canRemove(path("1.0"))).isTrue();
        tree.remove(path("1.0"));
        assertThat(tree.copy()).isEqualTo(json("{'all':[A]}"));
        assertThat(tree("{'not':A}").canRemove(path("0"))).isFalse();
    }

    @Test
    void growsInGroupsAndSignals() {
        ConditionTree tree = tree(NESTED);
        assertThat(tree.add(path("1"), leaf("E"))).isEqualTo(path("1.2"));
        tree.group(path("0"), "any");
        assertThat(tree.copy()).isEqualTo(json("{'all':[{'any':[A]},{'any':[B,C,E]},D]}"));

        ConditionTree signals = tree("{'scores':[{'when':A,'adds':2}],'at-least':2}");
        signals.add(List.of(), leaf("B"));
        assertThat(signals.copy()).isEqualTo(json("{'scores':[{'when':A,'adds':2},{'adds':1,'when':B}],'at-least':2}"));
    }

    @Test
    void replacesWhatStandsAnywhere() {
        ConditionTree tree = tree("{'all':[{'not':A},{'scores':[{'when':B,'adds':2}],'at-least':2}]}");
        tree.replace(path("0.0"), leaf("C"));
        tree.replace(path("1.0"), leaf("D"));
        assertThat(tree.copy()).isEqualTo(json("{'all':[{'not':C},{'scores':[{'when':D,'adds':2}],'at-least':2}]}"));
        tree.replace(List.of(), leaf("E"));
        assertThat(tree.copy()).isEqualTo(leaf("E"));
    }

    @Test
    void leavesAloneWhatThisVersionDoesNotKnow() {
        ObjectNode strange = json("{'foresees':'note'}");
        assertThat(ConditionTree.kind(strange)).isEmpty();
        assertThat(ConditionTree.parts(strange)).isEmpty();
    }
}
