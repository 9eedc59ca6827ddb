package netiquette.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication(scanBasePackages = "netiquette")
public class Netiquette {
    /** Spring subclasses it. */
    protected Netiquette() {}

    static void main(String[] arguments) {
        SpringApplication.run(Netiquette.class, arguments);
    }
}
