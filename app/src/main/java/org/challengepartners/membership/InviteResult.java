package org.challengepartners.membership;

/** What became of an invitation. */
public sealed interface InviteResult {

    /** It is on its way. */
    record Invited(InvitationId invitation) implements InviteResult {}

    /** Something has to be put right first. */
    record Wrong(Fault fault) implements InviteResult {}

    /**
     * The address belongs to somebody of the partnership already: she is appointed, not invited.
     *
     * @param name whose it is
     */
    record KnownAlready(String name) implements InviteResult {}

    /** What has to be put right; each says what to do. */
    enum Fault {
        /** No name, or one longer than a profile holds. */
        NAME("Enter the name, in at most 200 characters"),
        /** No e-mail address. */
        EMAIL("Enter an e-mail address like name@school.example"),
        /** There is no such place, member or role. */
        PLACE("Choose the place"),
        /** The document or reason is missing or too long. */
        REASON("Enter the document or the reason, in at most 500 characters");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** What to do, for the page and the field. */
        public String words() {
            return words;
        }
    }
}
