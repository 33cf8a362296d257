package org.challengepartners.membership;

import org.challengepartners.tenancy.PersonId;

/** That a person heads a school of a hub today; a school may have several heads, and a person several schools. */
public record HubHead(SchoolId school, PersonId person) {}
