package netiquette.bench.peer;

import java.util.List;

/** For the peers that give nothing but the ids of the rules that fired. */
interface IdJudge extends Judge<List<String>> {
    @Override
    default List<String> fired(List<String> judged) {
        return judged;
    }
}
