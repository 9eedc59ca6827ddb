package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import netiquette.server.member.Permission;

/** What publishing the draft would change, for whoever does not publish; and for whoever may, the word that lets it go on. */
final class ReviewDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ReviewDialog(Publishing publishing, long version) {
        setId("review-dialog");
        addClassName("publish-dialog");
        setHeaderTitle(getTranslation("publish.title"));
        add(new Paragraph(getTranslation("review.about")), LossesPart.toRead(publishing), publishing.changeList());
        if (publishing.may(Permission.APPROVE)) {
            TermsPart terms = new TermsPart(publishing, version, met -> {});
            add(terms);
            terms.show();
        }
        Button close = new Button(getTranslation("publish.close"), click -> close());
        close.setId("review-close");
        getFooter().add(close);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
    }
}
