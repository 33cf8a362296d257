package org.challengepartners.membership;

import org.challengepartners.establishments.PublicRegister;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public register says of the schools to which the signed-in person herself holds a key. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SchoolFacts {

    private final SchoolEstablishments numbers;
    private final PublicRegister register;

    SchoolFacts(SchoolEstablishments numbers, PublicRegister register) {
        this.numbers = numbers;
        this.register = register;
    }

    /** Nothing is said of a school that none of the person's keys opens, whether or not it exists. */
    public RegisterFacts of(SchoolId school) {
        var all = numbers.of(school);
        return new RegisterFacts(
                all.stream().map(SchoolEstablishment::number).toList(),
                all.stream()
                        .filter(SchoolEstablishment::isCurrent)
                        .map(SchoolEstablishment::urn)
                        .findFirst()
                        .flatMap(register::find));
    }
}
