package org.challengepartners.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every session and every browser tab the house's language, words and manners. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        var service = starting.getSource();
        service.setSystemMessagesProvider(new PlainWords());
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(new GlobalErrorHandler()));
        service.addUIInitListener(opened -> greet(opened.getUI()));
        starting.addIndexHtmlRequestListener(
                page -> page.getDocument().getElementsByTag("html").attr("lang", Locale.UK.toLanguageTag()));
    }

    private static void greet(UI ui) {
        ui.setLocale(Locale.UK);
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(
                "The connection is lost. Stay on this page: we are trying to reach the service again.");
        reconnecting.setDialogTextGaveUp(
                "The service cannot be reached. Check your connection, then open the page again.");
    }
}
