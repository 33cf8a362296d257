package org.challengepartners.home;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.Paced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The headteacher takes away everything that her school owns here, as an archive that a program can read. */
@Service
@Transactional
@PreAuthorize("hasRole('headteacher')")
public class ExportingSchool {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final OwnSchools schools;
    private final List<TenantPart> parts;
    private final Keyring keys;
    private final ApplicationEventPublisher events;

    ExportingSchool(OwnSchools schools, List<TenantPart> parts, Keyring keys, ApplicationEventPublisher events) {
        this.schools = schools;
        this.parts = parts;
        this.keys = keys;
        this.events = events;
    }

    /**
     * The archive: a ZIP of JSON files, one folder a feature. That it was made is written down.
     *
     * @return empty for a school that the reader does not head, whether or not it exists
     */
    @AsksSecondFactor
    @Paced(Paced.Of.EXPORTS)
    public Optional<byte[]> archive(SchoolId id) {
        return schools.find(id)
                .filter(school -> keys.myRoles(school.space()).contains(KeyRole.HEADTEACHER))
                .map(this::archive);
    }

    private byte[] archive(SchoolSummary school) {
        events.publishEvent(new SchoolExported(school.space(), school.id()));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                for (var file : part.files(school.id()).toList()) {
                    write(zip, file);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, TenantFile file) throws IOException {
        zip.putNextEntry(new ZipEntry(file.path()));
        zip.write(JSON.writeValueAsBytes(file.content()));
        zip.closeEntry();
    }
}
