package netiquette.admin.ruleset;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import netiquette.admin.component.FieldErrors;
import netiquette.admin.component.TextPair;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.TextEdit;

/** What a team can choose about a rule. */
final class RuleForm extends Div {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final SerializableConsumer<RuleEdit> changed;
    private final transient FieldErrors errors;
    private final VoiceChoice voice = new VoiceChoice();
    private final LevelChoice level;
    private final TextPair says = new TextPair("rule.", "says", RuleEdit.SAYS, this::change);
    private final TextPair because = new TextPair("rule.", "because", RuleEdit.BECAUSE, this::change);
    private final TextPair but = new TextPair("rule.", "but", RuleEdit.BECAUSE, this::change);

    RuleForm(RuleView rule, Refusals refusals, SerializableConsumer<RuleEdit> changed) {
        this.rule = rule.id();
        this.changed = changed;
        level = new LevelChoice(rule.levels());
        errors = new FieldErrors(refusals).at("level", level).at("rule", voice);
        says.register(errors);
        because.register(errors);
        but.register(errors);
        voice.addValueChangeListener(event -> changeIf(event.isFromClient()));
        level.addValueChangeListener(event -> changeIf(event.isFromClient()));
        addClassName("rule-form");
        add(voice, level, says, because, but);
        show(rule);
    }

    void show(RuleView view) {
        errors.clear();
        voice.setValue(view.voice());
        level.setValue(view.level().chosen());
        says.show(TextEdit.of(view.says().chosen()));
        because.show(TextEdit.of(view.because().chosen()));
        but.show(TextEdit.of(view.but().chosen()));
    }

    void showAtField(Refusal refusal) {
        errors.show(refusal);
    }

    void showNoErrors() {
        errors.clear();
    }

    private void changeIf(boolean byPerson) {
        if (byPerson) {
            change();
        }
    }

    private void change() {
        changed.accept(new RuleEdit(rule, voice.getValue(), level.getValue(), says.edit(), because.edit(), but.edit()));
    }
}
