package netiquette.admin.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import netiquette.server.network.Found;

/** How many elements of a page each part of a definition finds, as shipped and with the team's change. What finds some comes first. */
final class FoundTable extends Div {
    private static final long serialVersionUID = 1L;

    FoundTable(List<Found> found) {
        addClassName("found-table");
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation(
                "network.own-page.found",
                found.stream().filter(one -> one.after() > 0).count(),
                found.size()));
        NativeTableRow head = new NativeTableRow();
        List.of("network.sign", "network.as-shipped", "network.with-change").forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        NativeTableBody body = table.getBody();
        found.stream().filter(one -> one.before() + one.after() > 0).forEach(one -> body.add(row(one)));
        found.stream().filter(one -> one.before() + one.after() == 0).forEach(one -> body.add(row(one)));
        add(table);
    }

    private static NativeTableRow row(Found one) {
        NativeTableHeaderCell path = new NativeTableHeaderCell(one.path());
        path.addClassName("path");
        path.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(path, cell(one.before()), cell(one.after()));
        if (one.before() + one.after() == 0) {
            row.addClassName("quiet");
        } else if (one.before() > 0 && one.after() == 0) {
            row.addClassName("is-lost");
        }
        return row;
    }

    private static NativeTableCell cell(int count) {
        return new NativeTableCell(Integer.toString(count));
    }
}
