package netiquette.enginejs;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** Shows what {@code JSON.parse} gives as Map, List, String, Number and Boolean; nothing is copied. */
final class Trees {
    private static final int STRING = 1;
    private static final int NUMBER = 2;
    private static final int BOOLEAN = 3;
    private static final int ARRAY = 4;
    private static final int OBJECT = 5;

    private Trees() {}

    static @Nullable Object of(@Nullable JSObject value) {
        if (value == null) {
            return null;
        }
        return switch (typeOf(value)) {
            case STRING -> ((JSString) value).stringValue();
            case NUMBER -> new Fraction(((JSNumber) value).doubleValue());
            case BOOLEAN -> ((JSBoolean) value).booleanValue();
            case ARRAY -> new Items(asArray(value));
            case OBJECT -> new Members(value);
            default -> null;
        };
    }

    @JSBody(
            params = "value",
            script =
                    "switch (typeof value) { case 'string': return 1; case 'number': return 2; case 'boolean': return 3;"
                            + " case 'object': return Array.isArray(value) ? 4 : 5; default: return 0; }")
    private static native int typeOf(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native JSArrayReader<JSObject> asArray(JSObject value);
}
