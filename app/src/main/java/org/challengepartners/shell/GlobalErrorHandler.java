package org.challengepartners.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.NoSuchElementException;
import org.challengepartners.access.SecondFactorNeeded;
import org.challengepartners.access.TooMuchAtOnce;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Meets what went wrong after a press or a push: the page stays with all that was typed, and says what to do. */
class GlobalErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GlobalErrorHandler.class);

    @Override
    public void error(ErrorEvent failure) {
        var ui = UI.getCurrent();
        var cause = failure.getThrowable();
        if (cause instanceof SecondFactorNeeded && ui != null) {
            SecondFactorPrompt.of(ui)
                    .ifPresent(prompt -> prompt.ask(failure.getComponent().orElse(null)));
            return;
        }
        if (cause instanceof TooMuchAtOnce refused) {
            tell(ui, TooMuchWords.HEADING, TooMuchWords.of(refused));
            return;
        }
        if (cause instanceof NoSuchElementException || cause instanceof AccessDeniedException) {
            LOG.info("Something on an open page is no longer there for its reader", cause);
            tell(ui, "This is no longer here", "It may have moved, or it is not one of yours. Nothing was changed.");
            return;
        }
        var reference = Reference.next();
        LOG.error("Reference {}: a step failed on an open page", reference, cause);
        tell(
                ui,
                "That did not work",
                "What you typed is still here. Try again in a few minutes. If it happens again, ask the partnership office"
                        + " and give them this reference: " + reference);
    }

    private static void tell(@Nullable UI ui, String what, String next) {
        if (ui != null) {
            Trouble.of(ui).ifPresent(trouble -> trouble.say(what, next));
        }
    }
}
