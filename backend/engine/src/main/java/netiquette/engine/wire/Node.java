package netiquette.engine.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import netiquette.engine.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A value in a plain tree (Map, List, String, Number, Boolean) that knows its place. The place is spelled out only when
 * something is refused, for a policy holds many thousand values.
 *
 * @param name its name in the object {@code parent}; empty for an entry of a list, and for the root
 * @param index its place in the list {@code parent}, or among several documents; −1 for others
 */
record Node(@Nullable Object value, @Nullable Node parent, String name, int index) {
    static Node root(@Nullable Object value) {
        return new Node(value, null, "", -1);
    }

    /** One of several documents. */
    static Node document(@Nullable Object value, int index) {
        return new Node(value, null, "", index);
    }

    FormatException refuse(Unreadable why, String... values) {
        return new FormatException(path(), why, values);
    }

    private String path() {
        String before = parent == null ? "" : parent.path();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }

    /** The members of an object, in its order; a name is always a string. */
    @SuppressWarnings("unchecked")
    Map<String, ?> object() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, ?>) map;
        }
        throw refuse(Unreadable.OBJECT);
    }

    boolean has(String name) {
        return object().get(name) != null;
    }

    Node at(String name) {
        return new Node(object().get(name), this, name, -1);
    }

    Optional<Node> optional(String name) {
        Node there = at(name);
        return there.value == null ? Optional.empty() : Optional.of(there);
    }

    /** The names of an object, in its order. */
    List<String> names() {
        return new ArrayList<>(object().keySet());
    }

    /** The names as they are listed in a refusal. */
    String listedNames() {
        return listed(names());
    }

    /** Words as they are listed in a refusal. */
    static String listed(List<String> words) {
        StringBuilder listed = new StringBuilder("[");
        for (String word : words) {
            listed.append(listed.length() == 1 ? "" : ", ").append(word);
        }
        return listed.append("]").toString();
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /** The entries of a list. */
    List<Node> items(int atMost) {
        if (!(value instanceof List<?> list)) {
            throw refuse(Unreadable.LIST);
        }
        if (list.size() > atMost) {
            throw refuse(Unreadable.MANY_ENTRIES, String.valueOf(atMost), String.valueOf(list.size()));
        }
        List<Node> items = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            items.add(new Node(list.get(index), this, "", index));
        }
        return items;
    }

    String text(int atMost) {
        if (!(value instanceof String text)) {
            throw refuse(Unreadable.TEXT);
        }
        if (text.length() > atMost) {
            throw refuse(Unreadable.MANY_CHARACTERS, String.valueOf(atMost), String.valueOf(text.length()));
        }
        return text;
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw refuse(Unreadable.FLAG);
    }

    double number() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw refuse(Unreadable.NUMBER);
    }

    int wholeNumber() {
        double number = number();
        int whole = (int) number;
        if (whole != number) {
            throw refuse(Unreadable.WHOLE_NUMBER);
        }
        return whole;
    }

    /** The value whose word this is. */
    <T> T oneOf(T[] values, Function<T, String> key) {
        String word = text(Limits.TEXT);
        for (T candidate : values) {
            if (key.apply(candidate).equals(word)) {
                return candidate;
            }
        }
        StringBuilder known = new StringBuilder();
        for (T candidate : values) {
            known.append(known.isEmpty() ? "" : ", ").append(key.apply(candidate));
        }
        throw refuse(Unreadable.WORD, word, known.toString());
    }
}
