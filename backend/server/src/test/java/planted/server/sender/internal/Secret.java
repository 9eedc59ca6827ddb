package planted.server.sender.internal;

/** For its own feature only. */
public class Secret {}
