package org.challengepartners.agendas;

/** What a school wants for the next year. */
public enum WhatNext {
    CARRY_ON("Carry on"),
    STOP("Stop"),
    CHANGE("Change");

    private final String words;

    WhatNext(String words) {
        this.words = words;
    }

    /** As its form says it. */
    public String words() {
        return words;
    }
}
