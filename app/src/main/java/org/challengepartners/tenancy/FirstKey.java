package org.challengepartners.tenancy;

/** A key that comes with a new space. */
public record FirstKey(PersonId person, KeyRole role) {}
