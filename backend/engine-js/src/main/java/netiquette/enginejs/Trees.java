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
    private Trees() {}

    static @Nullable Object of(@Nullable JSObject value) {
        if (value == null) {
            return null;
        }
        return switch (typeOf(value)) {
            case "string" -> ((JSString) value).stringValue();
            case "number" -> new Fraction(((JSNumber) value).doubleValue());
            case "boolean" -> ((JSBoolean) value).booleanValue();
            case "array" -> new Items(asArray(value));
            case "object" -> new Members(value);
            default -> null;
        };
    }

    @JSBody(params = "value", script = "return Array.isArray(value) ? 'array' : typeof value;")
    private static native String typeOf(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native JSArrayReader<JSObject> asArray(JSObject value);
}
