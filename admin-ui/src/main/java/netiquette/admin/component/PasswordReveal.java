package netiquette.admin.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;

/** The button that shows a typed password has an English name, which Vaadin lets nobody translate from Java. */
public final class PasswordReveal {
    private static final String NAME = """
            Promise.resolve(this.updateComplete).then(() => {
                const field = this.matches('vaadin-password-field') ? this : this.querySelector('vaadin-password-field');
                field.i18n = { ...field.i18n, reveal: $0 };
            });
            """;

    private PasswordReveal() {}

    /** Names the button in a password field, or in the one inside a log-in form. */
    public static void name(Component field) {
        field.getElement().executeJs(NAME, translate("password.reveal"));
    }
}
