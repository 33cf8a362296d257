package org.challengepartners.documents;

/** In which form somebody takes a document away. */
public enum DocumentForm {
    /** For print and for keeping: tagged, with its fonts, readable by a screen reader (PDF/UA-1, ISO 14289-1). */
    PDF("PDF", "pdf", "application/pdf"),
    /** To work on: with real headings and lists. */
    WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** One file that any browser shows, without the service. */
    WEB_PAGE("web page", "html", "text/html;charset=utf-8");

    private final String words;
    private final String ending;
    private final String mediaType;

    DocumentForm(String words, String ending, String mediaType) {
        this.words = words;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The ending of its file's name, without a dot. */
    public String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
