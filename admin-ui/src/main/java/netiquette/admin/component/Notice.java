package netiquette.admin.component;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A message that comes up, is read aloud, and goes away by itself. */
public final class Notice {
    private static final int TIME_TO_READ = 6_000;
    private static final int TIME_TO_UNDERSTAND = 12_000;

    private Notice() {}

    /** Something went as wished. */
    public static void say(String text) {
        show(text, TIME_TO_READ, "said");
    }

    /** Something did not happen, and why. */
    public static void warn(String text) {
        show(text, TIME_TO_UNDERSTAND, "warned");
    }

    private static void show(String text, int milliseconds, String className) {
        Notification notification = new Notification(text, milliseconds, Position.BOTTOM_CENTER);
        notification.addClassNames("notice", className);
        notification.open();
    }
}
