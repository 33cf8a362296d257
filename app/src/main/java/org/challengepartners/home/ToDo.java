package org.challengepartners.home;

import java.util.List;
import org.challengepartners.shell.Task;

/**
 * What a person finds on her first page.
 *
 * @param mine what waits for her, soonest first
 * @param others what she has done her part of and now waits for others
 */
public record ToDo(List<Task> mine, List<Task> others) {

    /** In words: how much needs her. */
    public String headline() {
        return switch (mine.size()) {
            case 0 -> "Nothing needs you today";
            case 1 -> "1 thing needs you";
            default -> mine.size() + " things need you";
        };
    }
}
