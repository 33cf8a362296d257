package org.challengepartners.membership;

/** How many schools a member covers. */
record SchoolsOfMember(MemberId member, long schools) {}
