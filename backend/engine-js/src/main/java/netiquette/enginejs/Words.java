package netiquette.enginejs;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/** Names that come again and again: each is turned once, so that it is also looked up by a hash that is known already. */
final class Words {
    /** More than there are facts; a document may have any names. */
    private static final int MOST = 500;

    private final JSObject known = none();
    private int count;

    String of(JSString name) {
        Object there = get(known, name);
        if (there != null) {
            return (String) there;
        }
        String word = name.stringValue();
        if (count < MOST) {
            count++;
            set(known, name, word);
        }
        return word;
    }

    @JSBody(script = "return new Map();")
    private static native JSObject none();

    @JSBody(
            params = {"known", "name"},
            script = "var there = known.get(name); return there === undefined ? null : there;")
    private static native @Nullable Object get(JSObject known, JSString name);

    @JSBody(
            params = {"known", "name", "word"},
            script = "known.set(name, word);")
    private static native void set(JSObject known, JSString name, Object word);
}
