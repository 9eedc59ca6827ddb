package netiquette.server.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks whether the data folder can be used before anything opens it, so that a second start says so in one line. */
final class DataFolderCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        Path data = Path.of(environment.getRequiredProperty("netiquette.data"));
        try {
            DataFolder.make(data);
        } catch (IOException e) {
            throw new DataFolderException(data, e);
        }
        if (!Files.isWritable(data)) {
            throw new DataFolderException(data, new IOException("not writable"));
        }
        Path database = data.resolve(InstallationDefaults.DATABASE + ".mv.db");
        if (Files.exists(database)) {
            refuseIfInUse(database, data);
        }
    }

    private static void refuseIfInUse(Path database, Path data) {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new DataInUseException(data);
            }
        } catch (OverlappingFileLockException e) {
            throw new DataInUseException(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
