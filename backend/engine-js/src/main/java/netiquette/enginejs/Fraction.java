package netiquette.enginejs;

/** A number of JavaScript. Not a {@code Double}, whose text form alone would be a tenth of the engine. */
final class Fraction extends Number {
    private static final long serialVersionUID = 1L;

    private final double value;

    Fraction(double value) {
        this.value = value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }
}
