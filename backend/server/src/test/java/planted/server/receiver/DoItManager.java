package planted.server.receiver;

import org.springframework.stereotype.Service;

/** Named by a pattern. */
@Service
public class DoItManager {}
