package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import org.challengepartners.establishments.ImportProgress;
import org.jspecify.annotations.Nullable;

/** How far the file that is being read has come, with a way to stop it; not shown while none is. */
class ReadingPart extends Div {

    private final transient ImportProgress progress;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private transient @Nullable Runnable watching;

    ReadingPart(ImportProgress progress) {
        this.progress = progress;
        addClassName("reading-part");
        bar.getElement().setAttribute("aria-label", "How much of the file is read");
        add(words, bar, new Button("Stop reading", pressed -> progress.stop()));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        watching = progress.watch(() -> hear(ui));
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watching != null) {
            watching.run();
        }
    }

    private void hear(UI ui) {
        if (underWay.compareAndSet(false, true)) {
            try {
                ui.access(this::show);
            } catch (UIDetachedException closed) {
                underWay.set(false);
            }
        }
    }

    private void show() {
        underWay.set(false);
        var now = progress.now();
        setVisible(now.isPresent());
        now.ifPresent(reading -> {
            bar.setValue(reading.share());
            words.setText("Reading %s: %,d rows, %d %%"
                    .formatted(reading.fileName(), reading.rows(), Math.round(reading.share() * 100)));
        });
    }
}
