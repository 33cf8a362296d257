package org.challengepartners.elections.counting;

/**
 * Somebody who stands. On papers and in the count a candidate is a number, from 1 in the order of the paper.
 *
 * @param id what the lot draws by; it stays when candidates are put in another order
 * @param name as printed on the paper
 */
public record Candidate(String id, String name) {

    /** @throws IllegalArgumentException unless the id is one word and the name is one line */
    public Candidate {
        OneLine.requireWord("candidate's id", id);
        OneLine.require("candidate's name", name);
    }
}
