package org.challengepartners.dev;

import java.io.PrintStream;

/** What the launcher tells whoever started it, in plain sentences. */
final class Says {

    private static final PrintStream OUT = System.out;

    private static final String BANNER = """

            ────────────────────────────────────────────────────────────────────────
              The partnership is open:  %s

              Sign in as       who
              manor.head       Helen Carter, headteacher of Manor School
              second.head      Samuel Okafor, headteacher in the same hub
              third.head       Priya Raman, headteacher in the same hub
              fourth.head      Tom Ashworth, headteacher in the same hub
              other.head       Grace Whitfield, headteacher in another hub
              lead.reviewer    Margaret Lyle, leads a review
              peer.reviewer    Daniel Osei, reviews with her
              quality.reader   Nadia Farrow, reads a draft report for quality
              second.lead      Edwin Price, looks at a disputed answer
              hub.lead         Ruth Ellery, leads the hub of Manor School
              manor.member     Amina Yusuf, votes for a member of the company
              second.member    Peter Lang, votes for a member of the company
              other.member     Joan Merrick, votes for a member of the company
              office           Claire Donnelly, the partnership's office
              The password of each: Partnership-demo-1
              The second factor of each, for the demonstration only:
                secret         %s (Base32, for an authenticator app)
                code of now    %s/code

              Mailbox          %s
              Keycloak         %s/admin (admin, same password)
              PostgreSQL       localhost:%d, database partnership

              Ctrl-C stops everything; ./mvnw -Dfresh starts over.
            ────────────────────────────────────────────────────────────────────────
            """;

    private Says() {}

    /** One step that begins now. */
    static void step(String sentence) {
        OUT.println(sentence + " …");
    }

    /** Why it does not go on. */
    static void problem(String sentence) {
        OUT.println(sentence);
    }

    /** That everything is there, and where. */
    static void banner(Ports ports) {
        var mailbox = "http://localhost:" + ports.mailbox();
        OUT.printf(
                BANNER,
                ports.applicationAddress(),
                DemonstrationCode.secret(),
                mailbox,
                mailbox,
                ports.keycloakAddress(),
                ports.postgres());
    }
}
