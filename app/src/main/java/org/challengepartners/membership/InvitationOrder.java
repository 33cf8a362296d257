package org.challengepartners.membership;

/** Whom the office invites, at which address, and as what. */
public record InvitationOrder(String name, String email, InvitedAs as) {

    /** The same without blanks around the texts. */
    public InvitationOrder {
        name = name.strip().replaceAll("\\s+", " ");
        email = email.strip();
    }
}
