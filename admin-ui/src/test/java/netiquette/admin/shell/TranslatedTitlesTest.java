package netiquette.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import netiquette.admin.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class TranslatedTitlesTest extends ViewTest {
    @Autowired
    private PageTitleGenerator titles;

    @ParameterizedTest
    @CsvSource({"nl, rules.title, Regels · Netiquette", "en, rules.title, Rules · Netiquette", "nl, '', Netiquette"})
    void areInTheLanguageOfThePerson(String language, String key, String title) {
        speak(language);
        var context = new PageTitleContext(Div.class, RouteParameters.empty(), QueryParameters.empty(), key);
        assertThat(titles.generatePageTitle(context)).isEqualTo(title);
    }
}
