package netiquette.engine.text;

/** Whether two words are one slip of the finger apart. */
final class OneEdit {
    /** Shorter words are another word after one edit. */
    static final int LETTERS = 4;

    private OneEdit() {}

    /** Whether one letter was left out, added or replaced, or two neighbours swapped. */
    static boolean apart(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int longer = aTo - aFrom - (bTo - bFrom);
        if (longer < -1 || longer > 1) {
            return false;
        }
        int i = aFrom;
        int j = bFrom;
        while (i < aTo && j < bTo && a[i] == b[j]) {
            i++;
            j++;
        }
        if (longer > 0) {
            return same(a, i + 1, aTo, b, j, bTo);
        }
        if (longer < 0) {
            return same(a, i, aTo, b, j + 1, bTo);
        }
        if (i == aTo) {
            return false;
        }
        boolean swapped = i + 1 < aTo && a[i] == b[j + 1] && a[i + 1] == b[j];
        return same(a, i + 1, aTo, b, j + 1, bTo) || (swapped && same(a, i + 2, aTo, b, j + 2, bTo));
    }

    private static boolean same(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        if (aTo - aFrom != bTo - bFrom) {
            return false;
        }
        for (int at = 0; at < aTo - aFrom; at++) {
            if (a[aFrom + at] != b[bFrom + at]) {
                return false;
            }
        }
        return true;
    }
}
