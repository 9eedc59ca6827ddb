package netiquette.admin.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import netiquette.admin.preference.PreferredLanguage;

/** What the page itself says when the session is over, cookies are refused, or the connection is lost. */
final class SystemTexts {
    private SystemTexts() {}

    /** In the language that the browser remembers; whoever's session is over has no other. */
    static SystemMessages of(SystemMessagesInfo info) {
        Optional<VaadinRequest> request = Optional.ofNullable(VaadinRequest.getCurrent());
        Locale locale = request.flatMap(PreferredLanguage::remembered).orElse(info.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("system.ended", locale));
        messages.setSessionExpiredMessage(say("system.ended.about", locale));
        messages.setSessionExpiredURL(request.map(VaadinRequest::getContextPath).orElse("") + "/login?ended");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say("system.cookies", locale));
        messages.setCookiesDisabledMessage(say("system.cookies.about", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(say("system.failed", locale));
        messages.setInternalErrorMessage(say("system.failed.about", locale));
        return messages;
    }

    static void tell(ReconnectDialogConfiguration connection) {
        connection.setDialogText(I18NProvider.translate("system.reconnecting"));
        connection.setDialogTextGaveUp(I18NProvider.translate("system.offline"));
    }

    private static String say(String key, Locale locale) {
        return I18NProvider.translate(locale, key);
    }
}
