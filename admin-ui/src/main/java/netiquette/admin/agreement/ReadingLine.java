package netiquette.admin.agreement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import netiquette.admin.component.Moments;
import org.jspecify.annotations.Nullable;

/** Whether the person in front of the screen has read an agreement, and the button that says so. */
final class ReadingLine extends Div {
    private static final long serialVersionUID = 1L;

    ReadingLine(@Nullable LocalDate day, LocalDate today, Command read) {
        addClassName("reading");
        getElement().setAttribute("role", "status");
        if (day != null) {
            say(day);
            return;
        }
        add(new Button(getTranslation("agreement.read"), click -> {
            read.execute();
            say(today);
        }));
    }

    private void say(LocalDate day) {
        removeAll();
        Paragraph line = new Paragraph(getTranslation("agreement.read.on", Moments.day(day)));
        line.addClassName("is-saved");
        add(line);
    }
}
