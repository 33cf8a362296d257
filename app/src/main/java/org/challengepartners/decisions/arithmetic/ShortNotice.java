package org.challengepartners.decisions.arithmetic;

/**
 * Whether members have agreed to a meeting with less notice than is due: a majority in number of those entitled, who together
 * hold the share.
 *
 * @param share of the voting rights, from 90 % to 95 % as the articles say
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/307">Companies Act 2006, s 307</a>
 */
public record ShortNotice(Share share) {

    /** What the law asks where the articles say nothing. */
    public static final ShortNotice STATUTORY = new ShortNotice(new Share(9, 10));

    /** @throws IllegalArgumentException if the articles ask for less than 90 % or more than 95 % */
    public ShortNotice {
        if (share.compareTo(new Share(9, 10)) < 0 || share.compareTo(new Share(19, 20)) > 0) {
            throw new IllegalArgumentException("Consent to short notice needs 90 % to 95 % of the rights");
        }
    }

    /** The rights that must agree. */
    public int neededRights(int rights) {
        return share.of(rights);
    }

    /** Whether so many members with so many rights are enough, of all who are entitled to attend and vote. */
    public boolean agreed(int agreeingMembers, int members, int agreeingRights, int rights) {
        return Majority.ORDINARY.passes(agreeingMembers, members) && agreeingRights >= neededRights(rights);
    }
}
