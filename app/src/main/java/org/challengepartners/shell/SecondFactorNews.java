package org.challengepartners.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.challengepartners.access.SecondFactorGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open pages of a session that its second factor was shown in another tab, each under its own lock and sign-in. */
@Component
class SecondFactorNews {

    @EventListener
    void tell(SecondFactorGiven given) {
        VaadinSession.getAllSessions(given.session())
                .forEach(session -> Thread.ofVirtual()
                        .start(() -> session.access(() -> session.getUIs().forEach(SecondFactorNews::tell))));
    }

    private static void tell(UI page) {
        page.access(() -> SecondFactorPrompt.of(page).ifPresent(SecondFactorPrompt::goOn));
    }
}
