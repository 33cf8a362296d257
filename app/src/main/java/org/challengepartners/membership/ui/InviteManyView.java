package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.challengepartners.membership.InvitationFile;
import org.challengepartners.membership.InvitationRow;
import org.challengepartners.membership.InvitingMany;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.tenancy.CommandId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** Where the office invites many from a file: read and shown first, sent when somebody has looked at it. */
@Route(OfficeLinks.INVITE_MANY)
@RolesAllowed("office")
class InviteManyView extends Composite<Page> implements BeforeEnterObserver {

    private static final int LARGEST = 1024 * 1024;

    private final InvitingMany inviting;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div preview = new Div();

    InviteManyView(InvitingMany inviting) {
        this.inviting = inviting;
        preview.addClassName("page");
        getContent().widen();
        getContent()
                .add(
                        errors,
                        new PageHeading("Invite many from a file", new Crumb("People", OfficeLinks.PEOPLE)),
                        confirmation,
                        new Paragraph(
                                "A file of comma-separated values with the columns name, email, role and place. A role is"
                                        + " headteacher, deputy, hub lead or reviewer; a place is the name of the school or the hub."
                                        + " Nothing is sent until you confirm."),
                        upload(),
                        preview);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory(
                (metadata, bytes) -> show(inviting.read(new String(bytes, StandardCharsets.UTF_8)))));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(rejected -> {
            errors.clear();
            errors.show("Choose a file of comma-separated values of at most 1 MB");
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        preview.removeAll();
    }

    private void show(InvitationFile file) {
        errors.clear();
        confirmation.clear();
        preview.removeAll();
        if (file.refusal().isPresent()) {
            errors.show(file.refusal().get());
            return;
        }
        var table = new RecordTable<InvitationRow>(
                        "Rows of the file", "The file has no rows.", page -> slice(file, page))
                .column("Row", row -> String.valueOf(row.number()))
                .column("Name", InvitationRow::name)
                .column("E-mail", InvitationRow::email)
                .column("As", InvitationRow::as)
                .column("To be put right", row -> row.problem().orElse("Nothing"));
        table.refresh();
        preview.add(new Part(
                "%,d of %,d rows can be sent"
                        .formatted(file.sendable().size(), file.rows().size()),
                table,
                new Paragraph(file.wrong() == 0 ? "" : "Rows with something to be put right are left out.")));
        if (!file.sendable().isEmpty()) {
            preview.add(send(file));
        }
    }

    private Actions send(InvitationFile file) {
        var command = CommandId.next();
        var send = new Button("Send %,d invitations".formatted(file.sendable().size()), pressed -> {
            var sent = inviting.send(command, file.sendable());
            preview.removeAll();
            confirmation.say("%,d invitations are on their way.".formatted(sent));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return new Actions(send);
    }

    private static Slice<InvitationRow> slice(InvitationFile file, Pageable page) {
        var rows = file.rows();
        var from = (int) Math.min(page.getOffset(), rows.size());
        var to = Math.min(from + page.getPageSize(), rows.size());
        return new SliceImpl<>(rows.subList(from, to), page, to < rows.size());
    }
}
