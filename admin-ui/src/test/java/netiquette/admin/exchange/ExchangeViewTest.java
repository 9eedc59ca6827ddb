package netiquette.admin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import netiquette.admin.ViewTest;
import netiquette.server.ruleset.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangeViewTest extends ViewTest {
    private static final String OPEN = "{\"dials\":{\"stance\":{\"value\":\"open\"}},\"rules\":[]}";

    @Autowired
    private PackFiles files;

    @Test
    void showsWhatAFileWouldChangeBeforeItDoes() {
        ExchangeView view = navigate(ExchangeView.class);
        view.look(OPEN);
        assertThat(text(view)).contains("What this file would change", "From then on: ");
        assertThat(ruleSets.get(me.team()).unpublished()).isFalse();
        click("take");
        assertThat(ruleSets.get(me.team()).unpublished()).isTrue();
        assertThat(files.preview(me.team(), OPEN).isEmpty()).isTrue();
    }

    @Test
    void saysThatAFileWouldChangeNothing() {
        ExchangeView view = navigate(ExchangeView.class);
        view.look(files.text(me.team()));
        assertThat(text(view)).contains(view.getTranslation("change.none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"hoi\":1}", "[]", "hoi"})
    void saysWhereAFileOfRulesComesFrom(String other) {
        ExchangeView view = navigate(ExchangeView.class);
        view.look(other);
        assertThat(text(view)).contains("There are no rules in this.", "“Download the file”");
        assertThat(text(view)).doesNotContain("What this file would change");
    }

    @Test
    void saysWhereAFileCannotBeRead() {
        speak("nl");
        ExchangeView view = navigate(ExchangeView.class);
        view.look("{\n  oops");
        assertThat(text(view)).contains("regel 2, kolom");
        view.look("{\"dials\":{\"stance\":{\"value\":\"sideways\"}}}");
        assertThat(text((Component) view)).contains("dials.stance.value").doesNotContain("kolom");
    }
}
