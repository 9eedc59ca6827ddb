package planted;

import javax.sql.DataSource;

/** Reaches past the services into the database. */
public record TableReader(DataSource source) {}
