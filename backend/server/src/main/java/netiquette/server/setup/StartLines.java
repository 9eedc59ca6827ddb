package netiquette.server.setup;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import netiquette.server.installation.ExtensionFolder;
import netiquette.server.installation.InstallationAddress;
import netiquette.server.refusal.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells on the console, once all is ready, where to go: three lines. */
@Component
class StartLines {
    private final Setup setup;
    private final InstallationAddress address;
    private final ExtensionFolder extension;
    private final Texts texts;

    StartLines(Setup setup, InstallationAddress address, ExtensionFolder extension, Texts texts) {
        this.setup = setup;
        this.address = address;
        this.extension = extension;
        this.texts = texts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        PrintStream console = System.out;
        lines(Locale.getDefault()).forEach(console::println);
    }

    List<String> lines(Locale locale) {
        URI base = address.base();
        String first = setup.renewCode()
                .map(code -> texts.text("start.setup", locale, base.resolve("setup"), code.text()))
                .orElseGet(() -> texts.text("start.sign-in", locale, base));
        URI download = base.resolve("download/netiquette-chromium.zip");
        return List.of(
                first,
                texts.text("start.demo", locale, base.resolve("demo/")),
                extension
                        .find()
                        .map(folder -> texts.text("start.extension-unpacked", locale, folder, download))
                        .orElseGet(() -> texts.text("start.extension", locale, download)));
    }
}
