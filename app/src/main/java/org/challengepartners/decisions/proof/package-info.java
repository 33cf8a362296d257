/**
 * What is published so that anybody can check a roll or a confidential ballot: hashes, trees of them, commitments and receipts.
 * Nothing but Java, and no chance: whoever calls brings the random bits.
 */
@NamedInterface("proof")
@NullMarked
package org.challengepartners.decisions.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
