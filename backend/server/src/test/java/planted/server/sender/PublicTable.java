package planted.server.sender;

import planted.server.receiver.CuriousController;

/** A table that everybody sees, and that leans on a feature that leans on it. */
public class PublicTable {
    /** Leads in a circle. */
    public String lean(CuriousController controller) {
        return controller.toString();
    }
}
