package netiquette.engine.wire;

/** Takes a text piece by piece; how pieces are best put together differs between Java and the browser. */
@FunctionalInterface
public interface TextOut {
    /** Takes the next piece. */
    void add(String piece);
}
