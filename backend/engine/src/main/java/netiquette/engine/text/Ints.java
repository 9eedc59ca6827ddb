package netiquette.engine.text;

/** Arrays that make room. */
final class Ints {
    private Ints() {}

    /** The array itself if it holds that many, else a copy with room for at least twice what it held. */
    static int[] withRoom(int[] array, int size) {
        if (size <= array.length) {
            return array;
        }
        int[] larger = new int[Math.max(size, 2 * array.length)];
        System.arraycopy(array, 0, larger, 0, array.length);
        return larger;
    }

    /** Likewise for characters. */
    static char[] withRoom(char[] array, int size) {
        if (size <= array.length) {
            return array;
        }
        char[] larger = new char[Math.max(size, 2 * array.length)];
        System.arraycopy(array, 0, larger, 0, array.length);
        return larger;
    }

    /** The array itself, or a larger one, with zeros in its first places. */
    static int[] cleared(int[] array, int size) {
        if (size > array.length) {
            return new int[size];
        }
        for (int at = 0; at < size; at++) {
            array[at] = 0;
        }
        return array;
    }
}
