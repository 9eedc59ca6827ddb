package netiquette.admin.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraggingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'all':[A,B,C]} | 0 | '' | 3 | {'all':[B,C,A]} | 2",
                "{'all':[A,B,C]} | 2 | '' | 0 | {'all':[C,A,B]} | 0",
                "{'all':[A,B,C]} | 0 | '' | 2 | {'all':[B,A,C]} | 1",
                "{'all':[A,{'any':[B,C]},D]} | 0 | 1 | 1 | {'all':[{'any':[B,A,C]},D]} | 0.1",
                "{'all':[A,{'any':[B,C]},D]} | 2 | 1 | 0 | {'all':[A,{'any':[D,B,C]}]} | 1.0",
                "{'all':[A,{'any':[B,C]},D]} | 1.0 | '' | 0 | {'all':[B,A,{'any':[C]},D]} | 0",
                "{'all':[A,{'any':[B]},D]} | 1.0 | '' | 3 | {'all':[A,D,B]} | 2",
                "{'all':[{'any':[B]}]} | 0.0 | '' | 0 | {'all':[B]} | 0",
                "{'all':[{'not':{'any':[B]}},C]} | 0.0.0 | '' | 2 | {'all':[C,B]} | 1",
                "{'all':[A,{'any':[B,{'all':[C,D]}]}]} | 1.1 | '' | 0 | {'all':[{'all':[C,D]},A,{'any':[B]}]} | 0",
                "{'scores':[{'when':A,'adds':2},{'when':B,'adds':1}],'at-least':2} | 0 | '' | 2"
                        + " | {'scores':[{'when':B,'adds':1},{'when':A,'adds':2}],'at-least':2} | 1",
                "{'all':[A,{'scores':[{'when':B,'adds':2}],'at-least':2}]} | 0 | 1 | 1"
                        + " | {'all':[{'scores':[{'when':B,'adds':2},{'when':A,'adds':1}],'at-least':2}]} | 0.1",
                "{'all':[A,{'scores':[{'when':B,'adds':2},{'when':C,'adds':3}],'at-least':2}]} | 1.0 | '' | 0"
                        + " | {'all':[B,A,{'scores':[{'when':C,'adds':3}],'at-least':2}]} | 0",
            })
    void putsAConditionAnywhereBetweenOthers(
            String before, String path, String group, int place, String after, String now) {
        ConditionTree tree = Trees.tree(before);
        Dragging dragging = new Dragging(tree);
        assertThat(dragging.canPut(Trees.path(path), Trees.path(group), place)).isTrue();
        assertThat(dragging.put(Trees.path(path), Trees.path(group), place)).isEqualTo(Trees.path(now));
        assertThat(tree.copy()).isEqualTo(Trees.json(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'all':[A,B]} | 0 | '' | 0",
                "{'all':[A,B]} | 0 | '' | 1",
                "{'all':[A,{'any':[B,{'all':[C]}]}]} | 1 | 1 | 2",
                "{'all':[A,{'any':[B,{'all':[C]}]}]} | 1 | 1.1 | 0",
                "{'all':[{'not':A},B]} | 0.0 | '' | 2",
            })
    void leavesItWhereItIsAndPutsNothingIntoItself(String tree, String path, String group, int place) {
        Dragging dragging = new Dragging(Trees.tree(tree));
        assertThat(dragging.canPut(Trees.path(path), Trees.path(group), place)).isFalse();
    }
}
