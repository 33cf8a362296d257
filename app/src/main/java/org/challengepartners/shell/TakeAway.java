package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Links that take something away in one form or another: made when somebody asks, as whoever asks. */
public class TakeAway extends Paragraph {

    private final String what;

    /**
     * A line without a link yet.
     *
     * @param what it is called in a sentence, for example {@code list}
     */
    public TakeAway(String what) {
        this.what = what;
        addClassName("downloads");
        add(new Span("Take this " + what + " away: "));
    }

    /**
     * One more form.
     *
     * @param words of the link, for example {@code PDF}
     * @param file asked anew for each download; empty for what the reader may not read any more
     */
    public TakeAway as(String words, SerializableSupplier<Optional<TakenFile>> file) {
        if (getComponentCount() > 1) {
            add(new Span(" or "));
        }
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> file.get()
                        .map(taken -> new DownloadResponse(
                                new ByteArrayInputStream(taken.content()),
                                taken.name(),
                                taken.mediaType(),
                                taken.content().length))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                words);
        link.setAriaLabel("Take this %s away as %s".formatted(what, words));
        add(link);
        return this;
    }
}
