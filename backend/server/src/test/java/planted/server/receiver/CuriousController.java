package planted.server.receiver;

import com.vaadin.planted.Button;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;
import planted.server.sender.PublicTable;
import planted.server.sender.internal.Secret;

/** Reaches for everything. */
@RestController
public class CuriousController {
    @Autowired
    private final PublicTable table;

    private final JdbcClient sql;

    CuriousController(PublicTable table, JdbcClient sql) {
        this.table = table;
        this.sql = sql;
    }

    @Override
    public String toString() {
        return table + " " + sql + new Button() + new Secret();
    }
}
