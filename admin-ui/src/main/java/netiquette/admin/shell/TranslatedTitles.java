package netiquette.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/** What a screen names in {@code @PageTitle} is the key of its title. */
@Component
class TranslatedTitles implements PageTitleGenerator {
    private static final long serialVersionUID = 1L;

    @Override
    public String generatePageTitle(PageTitleContext context) {
        String product = I18NProvider.translate("product.name");
        String key = context.value();
        return key.isEmpty() ? product : I18NProvider.translate(key) + " · " + product;
    }
}
