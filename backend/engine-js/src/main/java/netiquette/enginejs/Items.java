package netiquette.enginejs;

import java.util.AbstractList;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** A JavaScript array as a list; an entry is turned when it is asked for. */
final class Items extends AbstractList<@Nullable Object> {
    private final JSArrayReader<JSObject> array;

    Items(JSArrayReader<JSObject> array) {
        this.array = array;
    }

    @Override
    public @Nullable Object get(int index) {
        return Trees.of(array.get(index));
    }

    @Override
    public int size() {
        return array.getLength();
    }
}
