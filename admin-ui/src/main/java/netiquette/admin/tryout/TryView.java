package netiquette.admin.tryout;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Spoken;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.situation.SituationForm;
import netiquette.engine.Surface;
import netiquette.server.measuring.Measurements;
import netiquette.server.member.MemberId;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.team.TeamId;
import netiquette.server.training.ScenarioCase;
import netiquette.server.training.Scenarios;
import netiquette.server.tryout.Tryouts;

/** A place, what is known there, and at once what the draft and the published rules make of it. */
@Route("try")
@PageTitle("try.title")
@Menu(order = 4, icon = "try")
@RolesAllowed("TRY")
class TryView extends Main {
    private static final long serialVersionUID = 1L;

    private final Select<Surface> surface = new Select<>();
    private final ComboBox<ScenarioCase> scenario = new ComboBox<>();
    private final SituationForm form;
    private final TryoutResult result;

    TryView(
            Tryouts tryouts,
            Scenarios scenarios,
            StartingPoints startingPoints,
            Measurements measurements,
            CurrentMember member) {
        this.form = new SituationForm(startingPoints.groups(), this::judge);
        this.result = new TryoutResult(
                () -> tryouts.of(member.id(), member.team(), surface.getValue(), Spoken.language(), form.facts()));
        setId("content");
        surface.setId("surface");
        surface.setLabel(getTranslation("try.surface"));
        surface.setItems(Arrays.stream(Surface.values())
                .filter(place -> place != Surface.POLICY)
                .toList());
        surface.setItemLabelGenerator(place -> getTranslation("surface." + place.key()));
        surface.addValueChangeListener(event -> turnTo(event.getValue(), event.isFromClient()));
        scenario.setId("scenario");
        scenario.setLabel(getTranslation("try.scenario"));
        scenario.setPlaceholder(getTranslation("try.scenario.own"));
        scenario.setClearButtonVisible(true);
        scenario.setItems(scenarios.cases());
        scenario.setItemLabelGenerator(one -> Spoken.text(one.title()));
        scenario.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                load(event.getValue());
            }
        });
        Div left = new Div(scenario, surface, form);
        left.addClassName("try-situation");
        Div columns = new Div(left, result);
        columns.addClassName("try-columns");
        ReplayPanel replay =
                new ReplayPanel(() -> tryouts.replay(member.id(), member.team(), Spoken.language()), one -> {
                    scenario.setValue(one);
                    load(one);
                    scenario.focus();
                });
        MemberId by = member.id();
        TeamId team = member.team();
        LabelledPanel labelled = new LabelledPanel((lines, progress) -> measurements.of(by, team, lines, progress));
        add(new PageHeading(getTranslation("try.title"), getTranslation("try.about")), columns, replay, labelled);
        surface.setValue(Surface.INVITATION_RECEIVED);
    }

    private void turnTo(Surface place, boolean byPerson) {
        form.show(place, Map.of());
        if (byPerson) {
            scenario.clear();
        }
        judge();
    }

    private void load(ScenarioCase one) {
        surface.setValue(one.surface());
        form.show(one.surface(), one.facts().getOrDefault(Spoken.language(), Map.of()));
        judge();
    }

    private void judge() {
        result.show();
    }
}
