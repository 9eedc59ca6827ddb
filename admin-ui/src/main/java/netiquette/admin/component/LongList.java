package netiquette.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** A list of any length: the first lines of it, and more as somebody asks for them. */
public final class LongList<T> extends Div {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final SerializableBiFunction<Integer, Integer, List<T>> load;
    private final SerializableFunction<T, ListItem> line;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int all;
    private int shown;

    /**
     * An empty one.
     *
     * @param load from which place on, and how many at most
     */
    public LongList(
            String className,
            SerializableBiFunction<Integer, Integer, List<T>> load,
            SerializableFunction<T, ListItem> line) {
        this.load = load;
        this.line = line;
        list.addClassName(className);
        more.addClassName("list-more");
        more.addClickListener(click -> more());
        add(list, more);
    }

    /** Begins anew, at the top. */
    public void show(int count) {
        all = count;
        shown = 0;
        list.removeAll();
        more();
    }

    private void more() {
        List<T> next = load.apply(shown, AT_ONCE);
        next.forEach(each -> list.add(line.apply(each)));
        shown += next.size();
        more.setText(getTranslation("list.more", all - shown));
        more.setVisible(shown < all && !next.isEmpty());
    }
}
