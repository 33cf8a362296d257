package org.challengepartners.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The one HTML page that all views live in: its theme and its line to the server. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    /** Tells the browser the product's sign and that both light and dark are at home here. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/icons/partnership.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
