package org.challengepartners.membership;

/** How the schools of a hub belong together. */
public enum HubKind {
    /** Neighbours. */
    LOCAL,
    /** A common kind of school, far apart. */
    VIRTUAL,
    /** Where no hub is near. */
    REGIONAL_NETWORK,
    /** The schools of one trust. */
    TRUST
}
