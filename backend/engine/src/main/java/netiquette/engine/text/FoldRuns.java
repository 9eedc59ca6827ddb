package netiquette.engine.text;

/** Unpacks a part of {@link FoldTable#RUNS}: a length and a kind in one number, then for some kinds a second number. */
final class FoldRuns {
    static final int SEPARATOR = 0;
    static final int INVISIBLE = 1;
    static final int UNCHANGED = 2;

    /** All of the run have one value, given as its distance from that of the constant run before. */
    static final int CONSTANT = 3;

    /** Each lies at one distance from its value. */
    static final int SHIFTED = 4;

    /** Capitals on the even places, their small letters behind them. */
    static final int PAIRED = 5;

    static final int KINDS = 6;

    /** The base of the packed numbers; figures before the last are this much higher. */
    static final int BASE = 45;

    private int at;

    private FoldRuns() {}

    static char[] unpacked(int from, int to) {
        FoldRuns runs = new FoldRuns();
        char[] values = new char[to - from];
        int constant = 0;
        for (int start = 0; start < to; ) {
            int head = runs.number();
            int end = start + head / KINDS;
            int kind = head % KINDS;
            int figure = kind == CONSTANT || kind == SHIFTED ? runs.signed() : 0;
            constant += kind == CONSTANT ? figure : 0;
            for (int point = Math.max(start, from); point < end && point < to; point++) {
                values[point - from] = (char)
                        switch (kind) {
                            case INVISIBLE -> Fold.INVISIBLE;
                            case UNCHANGED -> point;
                            case CONSTANT -> constant;
                            case SHIFTED -> point + figure;
                            case PAIRED -> point | 1;
                            default -> Fold.SEPARATOR;
                        };
            }
            start = end;
        }
        return values;
    }

    private int number() {
        int number = 0;
        while (true) {
            int unit = FoldTable.RUNS.charAt(at++);
            int figure = unit < '\\' ? unit - '#' : unit - '#' - 1;
            if (figure < BASE) {
                return number * BASE + figure;
            }
            number = number * BASE + figure - BASE;
        }
    }

    private int signed() {
        int number = number();
        return (number & 1) == 0 ? number / 2 : -(number + 1) / 2;
    }
}
