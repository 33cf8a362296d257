package org.challengepartners.establishments;

/** Why a file is not taken for one of the public register; nothing has changed then. */
public enum Refusal {
    /** More than 100 MB. */
    TOO_LARGE("The file is larger than 100 MB. The register's own file is far smaller: choose that one"),
    /** More than 300 MB when unpacked. */
    UNPACKS_TOO_LARGE("The ZIP file unpacks to more than 300 MB. Choose the register's own file"),
    /** Not a whole ZIP file. */
    BROKEN_ZIP("The ZIP file is damaged or not complete. Download it again"),
    /** None or several files, or a folder, in the ZIP file. */
    NOT_ONE_ENTRY("The ZIP file must hold exactly one file, and no folder"),
    /** Bytes that are no text. */
    NOT_TEXT("The file is not a CSV file. Choose a CSV file, or a ZIP file that holds one"),
    /** Nothing in it. */
    EMPTY("The file is empty. Download it again"),
    /** A text without the column that names an establishment. */
    NO_URN("The first line of the file has no column URN, so it is not a file of the public register"),
    /** Establishments without a name or a status. */
    COLUMNS_MISSING(
            "The file has no columns EstablishmentName and EstablishmentStatus, so it is not the register's file"),
    /** A quotation mark that is never closed, or a field without an end. */
    BROKEN_CSV("The file ends in the middle of a row. Download it again"),
    /** Neither its name nor the office says of which day it is. */
    NO_DAY("Enter the day of the file: its name does not say it");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** What is wrong and what to do, as a person reads it, without a full stop. */
    public String words() {
        return words;
    }
}
