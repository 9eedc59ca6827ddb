package netiquette.enginejs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** Reads what {@code JSON.parse} gives into Map, List, String, Number and Boolean. */
final class Trees {
    /** Deeper than any document the engine accepts; protects the stack. */
    private static final int DEPTH = 200;

    private Trees() {}

    static @Nullable Object read(@Nullable JSObject value, int depth) {
        if (depth > DEPTH) {
            throw new IllegalArgumentException("nested too deep");
        }
        if (value == null) {
            return null;
        }
        return switch (typeOf(value)) {
            case "string" -> ((JSString) value).stringValue();
            case "number" -> ((JSNumber) value).doubleValue();
            case "boolean" -> ((JSBoolean) value).booleanValue();
            case "array" -> readArray(value, depth);
            case "object" -> readObject(value, depth);
            default -> null;
        };
    }

    private static List<@Nullable Object> readArray(JSObject value, int depth) {
        JSArrayReader<JSObject> array = asArray(value);
        List<@Nullable Object> list = new ArrayList<>(array.getLength());
        for (int index = 0; index < array.getLength(); index++) {
            list.add(read(array.get(index), depth + 1));
        }
        return list;
    }

    private static Map<String, @Nullable Object> readObject(JSObject value, int depth) {
        JSArrayReader<JSString> names = namesOf(value);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int index = 0; index < names.getLength(); index++) {
            String name = names.get(index).stringValue();
            map.put(name, read(member(value, name), depth + 1));
        }
        return map;
    }

    @JSBody(params = "value", script = "return Array.isArray(value) ? 'array' : typeof value;")
    private static native String typeOf(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native JSArrayReader<JSObject> asArray(JSObject value);

    @JSBody(params = "value", script = "return Object.keys(value);")
    private static native JSArrayReader<JSString> namesOf(JSObject value);

    @JSBody(
            params = {"value", "name"},
            script = "return value[name];")
    private static native JSObject member(JSObject value, String name);
}
