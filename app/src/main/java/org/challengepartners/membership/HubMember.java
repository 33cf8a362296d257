package org.challengepartners.membership;

/** A school of a hub, as everybody of the hub sees it. */
public record HubMember(SchoolId school, String name) {}
