package netiquette.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of any length: the first lines of it, and more as somebody asks for them. */
public final class LongList<T> extends Div {
    private static final long serialVersionUID = 1L;

    /** How many lines are added at a time. */
    public static final int AT_ONCE = 25;

    private final SerializableFunction<T, ListItem> line;
    private final UnorderedList list = new UnorderedList();
    private final SerializableBiFunction<Integer, Integer, List<T>> load;
    private @Nullable Button more;
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
        add(list);
    }

    /**
     * Begins anew, at the top.
     *
     * @param all how many there are
     * @param first the first {@value #AT_ONCE} of them at least
     */
    public void show(int all, List<T> first) {
        this.all = all;
        shown = 0;
        list.removeAll();
        add(first.stream().limit(AT_ONCE).toList());
    }

    private void add(List<T> some) {
        some.forEach(each -> list.add(line.apply(each)));
        shown += some.size();
        offer(some.isEmpty() ? 0 : all - shown);
    }

    /** The button is made once it is needed, and stays: whoever presses it keeps their place. */
    private void offer(int left) {
        if (more == null) {
            if (left <= 0) {
                return;
            }
            more = new Button("", click -> add(load.apply(shown, AT_ONCE)));
            more.addClassName("list-more");
            add(more);
        }
        more.setText(getTranslation("list.more", left));
        more.setVisible(left > 0);
    }
}
