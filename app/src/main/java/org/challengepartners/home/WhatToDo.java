package org.challengepartners.home;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from every room what needs the signed-in person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WhatToDo {

    /** All of it, in the order in which it should be done. */
    public ToDo find() {
        return new ToDo(List.of(), List.of());
    }
}
