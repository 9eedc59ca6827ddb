package netiquette.server.setup;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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
    private final Texts texts;

    StartLines(Setup setup, InstallationAddress address, Texts texts) {
        this.setup = setup;
        this.address = address;
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
        return List.of(
                first,
                texts.text("start.demo", locale, base.resolve("demo/")),
                texts.text("start.extension", locale, base.resolve("download/netiquette-chromium.zip")));
    }
}
