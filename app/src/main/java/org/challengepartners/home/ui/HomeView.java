package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.challengepartners.home.WhatToDo;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.TaskList;

/** The first page: what the reader needs to do, mine and soonest first, then what waits for others. */
@Route("")
@Menu(title = "To do", order = Places.HOME)
@PermitAll
class HomeView extends Composite<Page> implements AfterNavigationObserver {

    private final WhatToDo whatToDo;
    private final Paragraph headline = new Paragraph();
    private final Div tasks = new Div();

    HomeView(WhatToDo whatToDo) {
        this.whatToDo = whatToDo;
        headline.addClassName("lead");
        getContent().add(new PageHeading("What you need to do"), headline, tasks);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var found = whatToDo.find();
        headline.setText(found.headline());
        tasks.removeAll();
        if (found.mine().isEmpty() && found.others().isEmpty()) {
            tasks.add(new EmptyState(
                    "You are up to date", "When a review, an agenda or a vote needs you, it stands here first."));
            return;
        }
        tasks.add(new TaskList().group("Waiting for you", found.mine()).group("Waiting for others", found.others()));
    }
}
