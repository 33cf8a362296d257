package org.challengepartners.messages;

import org.challengepartners.tenancy.PersonId;

/** Who is told. */
public sealed interface Recipient {

    /** A person of the partnership: in her inbox, and by mail to the address that she has when it is sent. */
    record Person(PersonId id) implements Recipient {}

    /**
     * Somebody who has no account yet, for example whoever is invited: by mail alone, at once.
     *
     * @param name how the mail greets
     */
    record Address(String name, String email) implements Recipient {

        /**
         * One address that a mail can go to.
         *
         * @throws IllegalArgumentException if it is none
         */
        public Address {
            if (email.length() > 254 || !email.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+")) {
                throw new IllegalArgumentException("no e-mail address");
            }
            if (name.isBlank() || name.length() > Letter.LONGEST_LINE) {
                throw new IllegalArgumentException("an addressee has a name");
            }
            name = name.replaceAll("\\s+", " ").strip();
        }
    }

    /** A person of the partnership. */
    static Recipient person(PersonId id) {
        return new Person(id);
    }

    /** Somebody without an account. */
    static Recipient address(String name, String email) {
        return new Address(name, email);
    }
}
