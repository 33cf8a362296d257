package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.TreeSet;

/** Reads of the text of a count record what was counted, and counts it again. What came of the first count it does not read. */
final class CountTextReader {

    private final String[] lines;
    private int next;

    CountTextReader(String text) {
        this.lines = text.split("\n", -1);
    }

    /** The line that was read last, from 1. */
    int line() {
        return Math.max(1, next);
    }

    CountRecord read() {
        if (!CountText.HEAD.equals(nextLine())) {
            throw new IllegalArgumentException("This is no count record");
        }
        var order = order();
        var marked = new LinkedHashMap<Paper, Integer>();
        while (isNext("papers ")) {
            var parts = value("papers ").split(" ", 2);
            if (marked.put(Paper.parse(parts[1]), Integer.valueOf(parts[0])) != null) {
                throw new IllegalArgumentException("The same paper twice");
            }
        }
        return isNext("unopposed") && marked.isEmpty()
                ? order.declareUnopposed()
                : order.count(Papers.of(order, marked));
    }

    private CountOrder order() {
        var contest = value("contest ");
        var method = Method.valueOf(value("method "));
        value("wording "); // compared with the recount's
        var rules = new Rules(method, Integer.parseInt(value("seats ")), Ties.valueOf(value("ties ")));
        var candidates = new ArrayList<Candidate>();
        while (isNext("candidate ")) {
            var parts = value("candidate ").split(" ", 3);
            candidates.add(new Candidate(parts[1], parts[2]));
        }
        var withdrawn = new TreeSet<Integer>();
        while (isNext("withdrawn ")) {
            withdrawn.add(Integer.valueOf(value("withdrawn ")));
        }
        value("lot-commitment "); // compared with the recount's
        var secret = value("lot-secret ");
        var beacon = value("lot-beacon ");
        var lot = new Lot(secret, beacon.equals(CountText.NOTHING) ? "" : beacon);
        return new CountOrder(contest, rules, candidates, withdrawn, lot);
    }

    private boolean isNext(String name) {
        return next < lines.length && lines[next].startsWith(name);
    }

    private String value(String name) {
        var line = nextLine();
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException("Expected: " + name.strip());
        }
        return line.substring(name.length());
    }

    private String nextLine() {
        if (next == lines.length) {
            throw new IllegalArgumentException("The record ends too early");
        }
        return lines[next++];
    }
}
