package planted.server.receiver;

import org.springframework.web.bind.annotation.RestController;

/** An endpoint that does not say so. */
@RestController
public class Handler {}
