package org.challengepartners.messages;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/** Where people want their mails; implemented by the module that keeps people. Asked by the job that sends, at the moment of sending. */
public interface AddressBook {

    /** Her name and address now; empty if none is known. */
    Optional<Addressee> find(PersonId person);

    /**
     * Whom a mail greets and where it goes.
     *
     * @param name as she is called
     */
    record Addressee(String name, String email) {}
}
