package org.challengepartners.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** A person's profile, in her own space. */
@Entity
@Table(schema = "membership", name = "person")
class Person {

    @Id
    private UUID personId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private String name;
    private String email;

    Person(SpaceId space, PersonId id, String name, String email) {
        this.personId = id.value();
        this.space = space;
        this.name = name;
        this.email = email;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    PersonSummary summary() {
        return new PersonSummary(new PersonId(personId), space, name, email);
    }
}
