package netiquette.admin;

import java.util.List;
import netiquette.server.measuring.JudgeCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product, or with the word {@code judge} labels a file of texts. */
@SpringBootApplication(scanBasePackages = "netiquette")
public class Netiquette {
    /** Spring subclasses it. */
    protected Netiquette() {}

    static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("judge")) {
            List<String> options = List.of(arguments).subList(1, arguments.length);
            System.exit(new JudgeCommand(System.err).run(options));
        }
        SpringApplication.run(Netiquette.class, arguments);
    }
}
