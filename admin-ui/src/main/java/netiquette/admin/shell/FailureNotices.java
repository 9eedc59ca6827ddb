package netiquette.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import netiquette.admin.component.Notice;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what a service refused, or what broke, becomes a notice. */
final class FailureNotices implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotices.class);

    private final transient Refusals refusals;

    FailureNotices(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable failure = event.getThrowable();
        if (failure instanceof Refusal refusal && ui != null) {
            Notice.warn(refusals.detail(refusal, ui.getLocale()));
            return;
        }
        if (failure instanceof IOException) {
            // The page was closed while it was being answered; there is nobody to tell.
            LOG.debug("A screen was closed", failure);
            return;
        }
        LOG.error("A screen failed", failure);
        if (ui != null) {
            Notice.warn(I18NProvider.translate("failure.unexpected"));
        }
    }
}
