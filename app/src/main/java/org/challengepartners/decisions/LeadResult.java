package org.challengepartners.decisions;

/** What became of a step at a general meeting. */
public sealed interface LeadResult {

    /** It is written down; to a repeated command as well. */
    record Done() implements LeadResult {}

    /** Nothing was written down. */
    record Refused(Why why) implements LeadResult {}

    /** Why a step cannot be taken. */
    enum Why {
        /** Before the announced time. */
        NOT_YET("The meeting cannot be opened before the time that its notice says"),
        /** Not sitting. */
        NOT_OPEN("The meeting does not sit now"),
        /** Sitting or over. */
        ALREADY_BEGUN("The meeting sits already, or it is over"),
        /** Empty register. */
        NOBODY_ENTITLED("The register of members is empty, so nobody could vote"),
        /** s 318. */
        NO_QUORUM("There is no quorum, so the meeting cannot decide. Wait for more members, or adjourn it"),
        /** Nobody acts for the member. */
        NOBODY_ACTS("Nobody is recorded who represents this member"),
        /** Not on the roll. */
        NOT_ON_THE_ROLL("This member is not on the roll of the meeting"),
        /** No such proxy. */
        NO_SUCH_HOLDER("Nobody of that name holds a proxy for this meeting"),
        /** More than there can be. */
        TOO_MANY_HANDS("More hands than the people in the room can raise"),
        /** Voted on already. */
        VOTED_ON("The meeting has voted on this already, or a poll was demanded"),
        /** s 321. */
        TOO_FEW_DEMAND("Too few members in the room demand a poll"),
        /** No poll. */
        NO_POLL("No poll on this resolution is open"),
        /** A poll runs. */
        POLL_RUNS("Close the poll first"),
        /** Not left to decide. */
        DIRECTED("This proxy was told how to vote, or its holder votes with an account, or is not in the room"),
        /** Cast already. */
        VOTED("This vote was cast already, and a vote is final"),
        /** Adjourned into the past. */
        NOT_AHEAD("Choose a day and time that lie ahead, within a year"),
        /** No reason. */
        REASON_MISSING("Say why, in 500 characters at most");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** What the office reads. */
        public String words() {
            return words;
        }
    }
}
