package netiquette.enginejs;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** A JavaScript object as a map; a member is turned when it is asked for. */
final class Members extends AbstractMap<String, @Nullable Object> {
    private static final Words WORDS = new Words();

    private final JSObject object;

    Members(JSObject object) {
        this.object = object;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String text ? Trees.of(member(object, text)) : null;
    }

    @Override
    public Set<String> keySet() {
        return new Names(namesOf(object));
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String name : keySet()) {
            entries.put(name, get(name));
        }
        return entries.entrySet();
    }

    /** An object's own names, which are different by nature. */
    private static final class Names extends AbstractSet<String> {
        private final JSArrayReader<JSString> names;

        Names(JSArrayReader<JSString> names) {
            this.names = names;
        }

        @Override
        public int size() {
            return names.getLength();
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.getLength();
                }

                @Override
                public String next() {
                    return WORDS.of(names.get(next++));
                }
            };
        }
    }

    @JSBody(params = "value", script = "return Object.keys(value);")
    private static native JSArrayReader<JSString> namesOf(JSObject value);

    /** Not what an object inherits, such as {@code constructor}. */
    @JSBody(
            params = {"value", "name"},
            script = "return Object.prototype.hasOwnProperty.call(value, name) ? value[name] : null;")
    private static native @Nullable JSObject member(JSObject value, String name);
}
