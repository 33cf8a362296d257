package org.challengepartners.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H1;
import java.util.List;

/**
 * The one main heading of a page. Its words are the browser's title and the end of the breadcrumb as well, and it gets
 * the focus when somebody arrives from another page. Every view has exactly one.
 */
public class PageHeading extends H1 implements Focusable<PageHeading> {

    private List<Crumb> way;

    /**
     * A heading for a page.
     *
     * @param text what the page is, for example {@code Manor School}; may be set later, when the view knows its object
     * @param way the pages above, from the outermost; none for a page of the menu
     */
    public PageHeading(String text, Crumb... way) {
        super(text);
        this.way = List.of(way);
        addClassName("page-heading");
        setTabIndex(-1);
    }

    /** Changes the heading, the browser's title and the breadcrumb's end. */
    @Override
    public void setText(String text) {
        super.setText(text);
        tell();
    }

    /** Changes the pages above, from the outermost. */
    public void setWay(Crumb... pages) {
        way = List.of(pages);
        tell();
    }

    List<Crumb> way() {
        return way;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        CurrentPage.of(attached.getUI()).show(this);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        CurrentPage.of(detached.getUI()).leave(this);
    }

    private void tell() {
        getUI().ifPresent(ui -> CurrentPage.of(ui).show(this));
    }
}
