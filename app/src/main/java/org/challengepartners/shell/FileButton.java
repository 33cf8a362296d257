package org.challengepartners.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A button that makes a file and hands it to the browser. It is made in the press itself, so that the page can ask for the second
 * factor, or say why not, as for every other press; it can be fetched once.
 */
public class FileButton extends Span {

    private final Anchor link;
    private volatile byte @Nullable [] made;

    /**
     * A button.
     *
     * @param words of the button, for example {@code CSV}
     * @param file its name with its ending
     * @param type its media type
     * @param make asked anew for each press, as whoever presses
     */
    public FileButton(String words, String file, String type, SerializableSupplier<byte[]> make) {
        link = new Anchor(DownloadHandler.fromInputStream(_ -> handOver(file, type)), file);
        link.getElement().setAttribute("hidden", true);
        var button = new Button(words, pressed -> {
            made = make.get();
            link.getElement().callJsFunction("click");
        });
        add(button, link);
    }

    private DownloadResponse handOver(String file, String type) {
        var bytes = made;
        made = null;
        return bytes == null
                ? DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode())
                : new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
    }
}
