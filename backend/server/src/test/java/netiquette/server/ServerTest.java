package netiquette.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test against the running server; one server serves all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "netiquette.data=target/data",
            "netiquette.writes-per-minute=1000",
            "netiquette.reads-per-minute=1000",
            "spring.datasource.url=jdbc:h2:mem:server",
            "spring.datasource.username=netiquette"
        })
public @interface ServerTest {}
