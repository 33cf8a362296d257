package org.challengepartners.agendas;

/** What a meeting is called and where it is, as somebody typed it. */
public record MeetingForm(String title, String venue) {}
