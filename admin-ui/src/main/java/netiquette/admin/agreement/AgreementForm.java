package netiquette.admin.agreement;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netiquette.admin.component.DayField;
import netiquette.admin.component.FieldErrors;
import netiquette.admin.component.Spoken;
import netiquette.admin.component.TextPair;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.Agreement;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.AgreementKind;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.Group;
import netiquette.server.ruleset.TextEdit;

/** What a team writes into an agreement. */
final class AgreementForm extends Div {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final SerializableConsumer<AgreementEdit> changed;
    private final transient FieldErrors errors;
    private final Checkbox on = new Checkbox(getTranslation("agreement.on"));
    private final KindChoice kind;
    private final Map<AgreementText, TextPair> texts = new EnumMap<>(AgreementText.class);
    private final TextField document = new TextField(getTranslation("agreement.document"));
    private final TextField learnMore = new TextField(getTranslation("agreement.learn-more"));
    private final DayField reviewBy = new DayField(getTranslation("agreement.review"));
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>(getTranslation("agreement.groups"));

    AgreementForm(
            Agreement agreement, List<Group> known, Refusals refusals, SerializableConsumer<AgreementEdit> changed) {
        this.id = agreement.id();
        this.changed = changed;
        kind = new KindChoice(agreement.enforcedBy().map(Spoken::text));
        errors = new FieldErrors(refusals)
                .at("kind", kind)
                .at("document", document)
                .at("learnMore", learnMore)
                .at("reviewBy", reviewBy)
                .at("groups", groups);
        for (AgreementText which : AgreementText.values()) {
            TextPair pair = new TextPair("agreement.", which.key(), which.longest(), this::change);
            pair.register(errors);
            texts.put(which, pair);
        }
        on.setId("on");
        kind.setId("kind");
        document.setId("document");
        document.setHelperText(getTranslation("agreement.document.help"));
        learnMore.setId("learn-more");
        learnMore.setHelperText(getTranslation("agreement.learn-more.help"));
        reviewBy.setId("review-by");
        reviewBy.setManualValidation(true);
        groups.setId("groups");
        groups.setHelperText(getTranslation("agreement.groups.help"));
        groups.setItems(known);
        groups.setItemLabelGenerator(group -> Spoken.text(group.title()));
        List.of(on, kind, document, learnMore, reviewBy, groups).forEach(this::listen);
        addClassName("rule-form");
        Paragraph links = new Paragraph(getTranslation("agreement.links.about"));
        links.addClassName("quiet");
        add(on, kind, texts.get(AgreementText.TITLE), texts.get(AgreementText.TEXT));
        add(texts.get(AgreementText.BECAUSE), texts.get(AgreementText.BUT));
        add(part("agreement.whom", AgreementText.EMPLOYER, AgreementText.EMPLOYEE));
        add(part("agreement.when", AgreementText.SHORT_TERM, AgreementText.LONG_TERM));
        add(part("agreement.legal", AgreementText.LEGAL_SAYS, AgreementText.LEGAL_WHERE));
        add(texts.get(AgreementText.OWNER), reviewBy, groups, links, document, learnMore);
        show(agreement);
    }

    void show(Agreement agreement) {
        errors.clear();
        on.setValue(agreement.on());
        kind.setValue(agreement.kind());
        texts.forEach((which, pair) ->
                pair.show(agreement.text(which).map(TextEdit::of).orElse(TextEdit.NONE)));
        document.setValue(agreement.document());
        learnMore.setValue(agreement.learnMore());
        reviewBy.setValue(agreement.reviewBy().isEmpty() ? null : LocalDate.parse(agreement.reviewBy()));
        groups.setValue(groups.getListDataView()
                .getItems()
                .filter(group -> agreement.groups().contains(group.name()))
                .collect(Collectors.toSet()));
    }

    void showAtField(Refusal refusal) {
        errors.show(refusal);
    }

    void showNoErrors() {
        errors.clear();
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change();
            }
        });
    }

    private Details part(String heading, AgreementText... which) {
        Div inside = new Div();
        inside.addClassName("rule-form");
        for (AgreementText text : which) {
            inside.add(texts.get(text));
        }
        Details details = new Details(getTranslation(heading), inside);
        details.setOpened(true);
        return details;
    }

    private void change() {
        Map<AgreementText, TextEdit> typed = new EnumMap<>(AgreementText.class);
        texts.forEach((which, pair) -> typed.put(which, pair.edit()));
        changed.accept(new AgreementEdit(
                id,
                on.getValue(),
                Optional.ofNullable(kind.getValue()).orElse(AgreementKind.ADVISE),
                typed,
                Optional.ofNullable(reviewBy.getValue())
                        .map(LocalDate::toString)
                        .orElse(""),
                document.getValue().strip(),
                learnMore.getValue().strip(),
                names(groups.getValue())));
    }

    private static List<String> names(Set<Group> chosen) {
        return chosen.stream().map(Group::name).sorted().toList();
    }
}
