package org.challengepartners.messages;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office let a mail be sent again that had failed. */
public record MailSentAgain(SpaceId space, MailId mail) implements SpaceEvent {

    @Override
    public String object() {
        return "mail " + mail;
    }
}
