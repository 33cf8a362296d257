package org.challengepartners.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.audit.AuditLinks;
import org.challengepartners.audit.Verification;
import org.challengepartners.audit.WatchingTrail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.SliceImpl;

/** The office has every chain of the trail verified, sees how far it is, and reads the first broken line of each. */
@Route(AuditLinks.OFFICE)
@Menu(title = "Verify trail", order = Places.OFFICE + 5)
@RolesAllowed("office")
class OfficeTrailView extends Composite<Page> implements AfterNavigationObserver {

    private static final int ONCE_A_SECOND = 1_000;

    private final WatchingTrail trail;
    private final RecordTable<Verification> verifications;
    private @Nullable Registration polling;

    OfficeTrailView(WatchingTrail trail) {
        this.trail = trail;
        verifications = new RecordTable<Verification>(
                        "Verifications, the latest first",
                        "Nothing has been verified yet. Each night adds a verification.",
                        page -> new SliceImpl<>(page.getPageNumber() == 0 ? trail.latest() : java.util.List.of()))
                .column("Asked", line -> DateWords.dayAndTime(line.askedAt()))
                .part("State", OfficeTrailView::state)
                .part("Found", OfficeTrailView::found);
        getContent().widen();
        getContent()
                .add(
                        new PageHeading("Verify the trail"),
                        new Paragraph(
                                "Walks along every line of every space, compares it with its seal, and names the first"
                                        + " line that was changed, moved or removed. The office reads no line: those are the"
                                        + " schools'. People go on working meanwhile."),
                        new Actions(new Button("Verify now", pressed -> verify())),
                        new Part("Verifications", verifications));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        stop();
    }

    private void verify() {
        trail.ask();
        refresh();
    }

    /** While one runs the page asks again each second. */
    private void refresh() {
        verifications.reload();
        var running = trail.latest().stream().anyMatch(line -> line.finishedAt().isEmpty());
        if (running && polling == null) {
            getUI().ifPresent(ui -> {
                ui.setPollInterval(ONCE_A_SECOND);
                polling = ui.addPollListener(again -> refresh());
            });
        } else if (!running) {
            stop();
        }
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private static StatusTag state(Verification line) {
        if (line.finishedAt().isEmpty()) {
            return StatusTag.neutral(line.total() == 0 ? "Waiting" : "Running");
        }
        return line.isWhole() ? StatusTag.done("Whole") : StatusTag.problem("Broken");
    }

    private static Component found(Verification line) {
        if (line.finishedAt().isEmpty()) {
            return new Paragraph("%,d of %,d lines verified".formatted(line.verified(), line.total()));
        }
        if (line.isWhole()) {
            return new Paragraph("%,d lines stand as they were written; %,d names were erased by the office"
                    .formatted(line.verified(), line.erased()));
        }
        var list = new UnorderedList();
        line.broken().forEach(broken -> list.add(new ListItem(broken)));
        return list;
    }
}
