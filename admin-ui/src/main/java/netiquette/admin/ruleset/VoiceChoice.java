package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import netiquette.server.ruleset.Voice;

/** Whether a rule takes part, each way with what it means for the member. */
final class VoiceChoice extends RadioButtonGroup<Voice> {
    private static final long serialVersionUID = 1L;

    VoiceChoice() {
        setId("voice");
        setLabel(getTranslation("rule.voice"));
        addClassName("level-choice");
        setItems(Voice.values());
        setRenderer(new ComponentRenderer<>(this::explained));
    }

    private Div explained(Voice voice) {
        String key = "voice." + voice.name().toLowerCase(Locale.ROOT);
        Span name = new Span(getTranslation(key));
        Span meaning = new Span(getTranslation(key + ".means"));
        meaning.addClassName("quiet");
        Div both = new Div(name, meaning);
        both.setId(key.replace('.', '-'));
        return both;
    }
}
