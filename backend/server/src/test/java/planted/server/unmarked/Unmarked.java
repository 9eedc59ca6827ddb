package planted.server.unmarked;

/** In a package that does not say what may be null. */
public class Unmarked {}
