package org.challengepartners.establishments;

/** Where other modules may send a reader, as addresses without a leading slash. */
public final class EstablishmentLinks {

    /** The public register, as the office searches it. */
    public static final String REGISTER = "office/establishments";

    /** Where the office imports a file of it. */
    public static final String IMPORT = "office/establishments/import";

    /** Where the office sees which schools' establishments have closed: a page of the module that knows schools. */
    public static final String CONVERSIONS = "office/conversions";

    private EstablishmentLinks() {}

    /** What the register says of one establishment, for the office. */
    public static String establishment(Urn urn) {
        return REGISTER + "/" + urn;
    }
}
