package netiquette.admin.component;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;

/** Takes one text file, chosen or dropped. */
public final class FileDrop extends Upload {
    private static final long serialVersionUID = 1L;

    /**
     * A place for a file.
     *
     * @param largest in bytes
     * @param rejected what is said of a file that is larger, or of another kind
     * @param kinds endings of names, such as {@code .json}
     */
    public FileDrop(int largest, String rejected, SerializableConsumer<String> taken, String... kinds) {
        super(UploadHandler.inMemory((file, bytes) -> taken.accept(new String(bytes, StandardCharsets.UTF_8))));
        setAcceptedFileExtensions(kinds);
        setMaxFiles(1);
        setMaxFileSize(largest);
        setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("file.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("file.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(rejected)
                        .setFileIsTooBig(rejected)
                        .setIncorrectFileType(rejected)));
    }
}
