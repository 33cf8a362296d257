package org.challengepartners.decisions.arithmetic;

/**
 * Who may demand that a vote be taken by poll. The articles may ask for fewer than the law allows, never for more.
 *
 * @param members so many members are enough
 * @param share or this share of the voting rights
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/321">Companies Act 2006, s 321</a>
 */
public record PollDemand(int members, Share share) {

    /** Five members, or a tenth of the rights. */
    public static final PollDemand STATUTORY = new PollDemand(5, new Share(1, 10));

    /** @throws IllegalArgumentException if it would make void a demand that the law protects */
    public PollDemand {
        if (members < 1 || members > 5 || share.compareTo(new Share(1, 10)) > 0) {
            throw new IllegalArgumentException("Five members, or a tenth of the rights, may always demand a poll");
        }
    }

    /** Whether the poll must be taken. */
    public boolean carries(int demandingMembers, int demandingRights, int rights) {
        return demandingMembers >= members || (demandingRights > 0 && share.reachedBy(demandingRights, rights));
    }
}
