package org.challengepartners.agendas;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** One thing of an agenda's draft, in its place among those of its kind. */
@Entity
@Table(schema = "agendas", name = "item")
class Item {

    /** Kind by kind; activities by day, all others in the order that the lead gave them. */
    static final Comparator<Item> AS_IT_READS = Comparator.comparing((Item item) -> item.kind)
            .thenComparing(Item::day)
            .thenComparing(item -> item.place)
            .thenComparing(item -> item.id.value());

    @EmbeddedId
    private ItemId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    private AgendaId agenda;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private int place;
    private String words;
    private int revision;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    private Signature changed;

    Item(Agenda agenda, ItemId id, ItemText text, int place, Signature by) {
        this.id = id;
        this.space = agenda.space();
        this.agenda = agenda.id();
        this.kind = text.kind();
        this.place = place;
        this.words = Canon.of(text);
        this.revision = 1;
        this.changed = by;
    }

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    ItemId id() {
        return id;
    }

    ItemKind kind() {
        return kind;
    }

    int place() {
        return place;
    }

    int revision() {
        return revision;
    }

    ItemText text() {
        return Canon.item(words);
    }

    AgendaItem line() {
        return new AgendaItem(id, text());
    }

    DraftItem draft() {
        return new DraftItem(id, text(), revision, changed.name(), changed.at());
    }

    /** Takes other words. Words that read the same change nothing. */
    void reword(ItemText text, Signature by) {
        var canonical = Canon.of(text);
        if (!canonical.equals(words)) {
            words = canonical;
            revision++;
            changed = by;
        }
    }

    /** Changes places with a neighbour. */
    void swapWith(Item neighbour) {
        var own = place;
        place = neighbour.place;
        neighbour.place = own;
    }

    private LocalDate day() {
        return text() instanceof ItemText.Activity activity ? activity.day() : LocalDate.MIN;
    }
}
