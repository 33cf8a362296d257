package org.challengepartners.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/** What the browser says when it has lost its session or cannot go on; all of them lead back to the same page. */
class PlainWords implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption("You have been signed out");
        words.setSessionExpiredMessage("You were away for a while. Texts that said \"Saved\" are safe."
                + " Select this message to come back to this page.");
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption("There is a problem with the service");
        words.setInternalErrorMessage(
                "Texts that said \"Saved\" are safe. Select this message to open the page again.");
        words.setSyncErrorNotificationEnabled(true);
        words.setSyncErrorCaption("This page is out of date");
        words.setSyncErrorMessage("Texts that said \"Saved\" are safe. Select this message to open the page again.");
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption("Cookies are switched off");
        words.setCookiesDisabledMessage("Switch cookies on for this address, then select this message.");
        return words;
    }
}
