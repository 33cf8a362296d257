package org.challengepartners.membership;

/** A hub as the directory names it. */
public record ListedHub(HubId id, String name) {}
