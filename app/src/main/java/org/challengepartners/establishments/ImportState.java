package org.challengepartners.establishments;

/** How far a file has come. */
public enum ImportState {
    /** Compared with the register; the office decides. */
    CHECKED,
    /** Taken over. */
    APPLIED,
    /** Not taken over, by the office's decision or because a later file was checked. */
    SET_ASIDE
}
