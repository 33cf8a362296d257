package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.challengepartners.establishments.Refusal;

/** Takes one file from the reader's machine, up to 100 MB, and forgets it when it has been read. */
class RegisterUpload extends Upload {

    private static final int LARGEST = 100 * 1024 * 1024;

    /** Reads the file, which is gone when it returns. */
    interface Read extends Serializable {
        void read(Path where, String name);
    }

    /** Says why a file is not even read. */
    interface Refused extends Serializable {
        void refuse(Refusal refusal);
    }

    private final Read read;
    private final Refused refused;

    RegisterUpload(Read read, Refused refused) {
        this.read = read;
        this.refused = refused;
        addClassName("register-upload");
        setUploadFormat(UploadFormat.RAW);
        setUploadHandler(new Handler());
        setMaxFileSize(LARGEST);
        setAcceptedFileExtensions(".csv", ".zip");
        setUploadButton(new Button("Choose a file"));
        setDropLabel(new Span("or drop it here"));
        setI18n(words());
        addFileRejectedListener(rejected ->
                refused.refuse(rejected.getErrorMessage().startsWith("large") ? Refusal.TOO_LARGE : Refusal.NOT_TEXT));
        addAllFinishedListener(finished -> clearFileList());
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig("large").setIncorrectFileType("kind"))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Connecting")
                                .setStalled("Waiting for the network")
                                .setProcessing("Reading the file")
                                .setHeld("Waiting"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("remaining time: ")
                                .setUnknown("")));
    }

    private final class Handler implements UploadHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var file = Files.createTempFile("register", ".received");
            try {
                if (receive(event, file)) {
                    read.read(file, event.getFileName());
                } else {
                    event.getUI().access(() -> refused.refuse(Refusal.TOO_LARGE));
                }
            } finally {
                Files.deleteIfExists(file);
            }
        }

        /** Not more than is allowed, whatever the browser said of it. */
        private static boolean receive(UploadEvent event, Path file) throws IOException {
            try (var in = event.getInputStream();
                    var out = Files.newOutputStream(file)) {
                var block = new byte[1 << 16];
                long received = 0;
                for (int some = in.read(block); some >= 0; some = in.read(block)) {
                    received += some;
                    if (received > LARGEST) {
                        return false;
                    }
                    out.write(block, 0, some);
                }
                return true;
            }
        }
    }
}
