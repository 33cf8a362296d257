package org.challengepartners.membership;

import java.util.List;

/**
 * Everything that the office keeps about a member.
 *
 * @param schools those that it covers or did, the present ones first
 * @param representatives whoever votes for it or did, the newest first
 * @param subscriptions the newest year first
 */
public record MemberDetail(
        RegisterLine line,
        List<CoveredSchool> schools,
        List<RepresentativeLine> representatives,
        List<Subscription> subscriptions) {}
