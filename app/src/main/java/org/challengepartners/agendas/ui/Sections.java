package org.challengepartners.agendas.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.agendas.ItemKind;

/** The words around each part of an agenda where it is written. */
final class Sections {

    private Sections() {}

    static String heading(ItemKind kind) {
        return switch (kind) {
            case INTENT -> "Strategic intent";
            case PRIORITY -> "Priorities";
            case TARGET -> "Targets";
            case ACTIVITY -> "Activities";
            case WAY_OF_WORKING -> "Ways of working";
            case BUDGET_LINE -> "Budget";
            case BUDGET_RULE -> "How far a budget line may move";
        };
    }

    static String whatBelongs(ItemKind kind) {
        return switch (kind) {
            case INTENT -> "A paragraph on what the schools want to reach together this year.";
            case PRIORITY -> "What the schools work on together. Each priority needs a target or a learning aim.";
            case TARGET -> "What should rise, fall or hold, from which baseline to which value, and by when.";
            case ACTIVITY -> "What the schools do together, and on which day.";
            case WAY_OF_WORKING -> "How the schools work together, in plain words.";
            case BUDGET_LINE -> "What something on the agenda is planned to cost, and who pays it.";
            case BUDGET_RULE ->
                "By how many per cent of its agreed cost a budget line may move after adoption. Without this, any move is put to"
                        + " the schools again.";
        };
    }

    static String add(ItemKind kind) {
        return switch (kind) {
            case INTENT -> "Write the strategic intent";
            case PRIORITY -> "Add a priority";
            case TARGET -> "Add a target";
            case ACTIVITY -> "Add an activity";
            case WAY_OF_WORKING -> "Add a way of working";
            case BUDGET_LINE -> "Add a budget line";
            case BUDGET_RULE -> "Say how far a budget line may move";
        };
    }

    /** The kind that an address names; empty for anything else. */
    static Optional<ItemKind> kind(String address) {
        return Stream.of(ItemKind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(address))
                .findFirst();
    }
}
