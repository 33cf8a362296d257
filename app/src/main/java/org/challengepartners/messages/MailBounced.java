package org.challengepartners.messages;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office recorded that a mail came back which a server had taken. */
public record MailBounced(SpaceId space, MailId mail) implements SpaceEvent {

    @Override
    public String object() {
        return "mail " + mail;
    }
}
