package netiquette.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The server without the user interface, with a clock that tests can turn. */
@SpringBootApplication
public class TestServer {
    /** Starts it on its own, as a second process. */
    public static void main(String[] args) {
        SpringApplication.run(TestServer.class, args);
    }

    @Bean
    @Primary
    FakeClock fakeClock() {
        return new FakeClock();
    }
}
