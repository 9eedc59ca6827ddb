package netiquette.engine;

/** A growing row of numbers, without boxes. */
final class Numbers {
    int[] values = new int[4];
    int count;

    void add(int number) {
        if (count == values.length) {
            int[] larger = new int[2 * count];
            System.arraycopy(values, 0, larger, 0, count);
            values = larger;
        }
        values[count++] = number;
    }
}
