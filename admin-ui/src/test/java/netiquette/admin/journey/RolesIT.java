package netiquette.admin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import netiquette.admin.browser.Axe;
import netiquette.admin.browser.Browser;
import netiquette.admin.browser.PolicyViolations;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Screenshots;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.Role;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.RuleView;
import netiquette.server.ruleset.Voice;
import netiquette.server.setup.NewTeams;
import netiquette.server.team.Team;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** People of several roles in a team of their own: what each sees, and how two of them bring a change to everybody. */
class RolesIT {
    private static final String STANDARD = "I'd like to add you to my professional network on LinkedIn.";
    private static final String PASSWORD = "een lantaarn op het plein";

    private static final Product PRODUCT = Product.withAdministrator();

    private final Product product = PRODUCT;
    private final Member administrator =
            product.bean(Members.class).withEmail(Product.ADMINISTRATOR.email()).orElseThrow();
    /** No two teams have one name. */
    private static final AtomicInteger TEAMS = new AtomicInteger();

    private final Team team = product.bean(NewTeams.class).add(administrator.id(), "Inkoop " + TEAMS.incrementAndGet());

    @AfterAll
    static void close() {
        PRODUCT.close();
    }

    @Test
    void aReviewerIsInvitedAndApprovesAndTheLeadPublishes() {
        Member lead = add("Sanne Visser", Role.LEAD);
        try (Browser leads = Browser.start("nl");
                Browser reviews = Browser.start("nl")) {
            PolicyViolations violations = PolicyViolations.watch(reviews);
            signIn(leads, lead.email());
            leads.open(product.at("revisions")).click("#review label").find("#review[readonly]");
            leads.open(product.at("people"));
            leads.type("#name input", "Daan de Wit").type("#email input", mail("daan"));
            leads.click("#role").find("vaadin-select-item");
            Screenshots.takeInBothThemes(leads, "roles-to-choose");
            leads.findText("Meekijken voor publicatie").click();
            leads.says("#role", "Schrijft en publiceert niets.");
            leads.click("#invite");
            String link = leads.find("#link").getText();

            reviews.open(link).type("#password input", PASSWORD).click("#enter");
            signInHere(reviews, mail("daan"));
            reviews.find(".seen-list");
            assertThat(reviews.shows("#publish")).isFalse();

            change(lead);
            reviews.open(product.at("")).find("#look");
            pictures(reviews, "reviewer-today");
            reviews.open(product.at("rules/in-01-standard-text")).find(".rule-reading");
            assertThat(reviews.shows("#says-nl textarea")).isFalse();
            pictures(reviews, "reviewer-rule");
            reviews.open(product.at("choices")).find("#positions-stance");
            pictures(reviews, "reviewer-choices");
            reviews.open(product.at("networks/linkedin")).find("#changes");
            pictures(reviews, "reviewer-network");
            reviews.open(product.at("try")).find("#verdict");
            reviews.open(product.at("rules")).click("#look");
            reviews.find("#approve");
            reviews.findText("Keuze: Wiens uitnodiging accepteren we?");
            pictures(reviews, "reviewer-look");
            reviews.click("#withhold").type("#reason textarea", "Te streng voor bureaus.");
            pictures(reviews, "reviewer-reason");
            reviews.click("#withhold-confirm").findText("Daan de Wit gaat hier zo niet mee akkoord.");
            pictures(reviews, "reviewer-objects");
            leads.open(product.at("rules")).findText("Te streng voor bureaus.");
            pictures(leads, "lead-sees-objection");
            reviews.click("#approve").find("#withhold");
            pictures(reviews, "reviewer-approved");
            reviews.click("#review-close");

            leads.open(product.at("rules")).click("#publish").findText("Een tweede persoon heeft dit gezien.");
            leads.click("#publish-confirm").findText("Revisie 2 is live");
            assertThat(violations.seen()).isEmpty();
        }
    }

    @Test
    void anAuditorReadsWhatWasPublishedAndATrainerTriesItOut() {
        Member lead = add("Sanne Visser", Role.LEAD);
        change(lead);
        product.bean(Publications.class)
                .publish(
                        lead.id(),
                        team.id(),
                        product.bean(RuleSets.class).get(team.id()).version(),
                        "Voor het voorjaar");
        change(lead);
        try (Browser browser = Browser.start("nl")) {
            signIn(browser, add("Joris Peeters", Role.AUDITOR).email());
            browser.find(".seen-list");
            pictures(browser, "auditor-today");
            browser.open(product.at("revisions")).find(".revision-list");
            pictures(browser, "auditor-revisions");
            browser.click("a[href='revisions/2']").find("#content.revision");
            pictures(browser, "auditor-revision");
            browser.click("#rule-in-03-look-first vaadin-details-summary").find(".rule-reading");
            pictures(browser, "auditor-rule");
        }
        try (Browser browser = Browser.start("nl")) {
            signIn(browser, add("Fenna Okonjo", Role.TRAINER).email());
            browser.find(".seen-list");
            watch(lead, "in-01-standard-text");
            browser.open(product.at("try")).find("#verdict");
            pictures(browser, "trainer-try");
            browser.type("#fact-note textarea", STANDARD).press(Keys.TAB);
            browser.says(".try-result .is-watching", "Zou gezegd hebben");
            browser.script("document.querySelector('.try-result .is-watching').scrollIntoView({block: 'center'})");
            pictures(browser, "try-watching");
            browser.click("#replay").find(".try-replay .is-watching");
            browser.script("document.querySelector('.try-replay .is-watching').scrollIntoView({block: 'end'})");
            pictures(browser, "replay-watching");
            browser.open(product.at("agreements")).find(".agreement-card");
            assertThat(browser.shows("#new-agreement")).isFalse();
            pictures(browser, "trainer-agreements");
        }
    }

    /** A session opens screens alone: at each other address a role is nobody. */
    @ParameterizedTest
    @EnumSource
    void aSessionOpensNothingOfTheApi(Role role) throws IOException, InterruptedException {
        HttpClient nobody = HttpClient.newHttpClient();
        HttpClient somebody = signedIn(add("Noor Bakker", role).email());
        HttpResponse<String> account = send(somebody, "GET", "account");
        assertThat(account.uri().getPath()).as(role + " is signed in").isEqualTo("/account");
        assertThat(send(nobody, "GET", "account").uri().getPath()).isEqualTo("/account");
        for (String request : new String[] {
            "GET api/v1/policy",
            "DELETE api/v1/device",
            "POST api/v1/pairings",
            "GET api/v1/openapi",
            "GET api/nothing",
            "GET demo/",
            "GET download/nothing.zip",
            "GET actuator/env",
            "GET h2-console"
        }) {
            String method = request.split(" ")[0];
            String path = request.split(" ")[1];
            HttpResponse<String> answer = send(somebody, method, path);
            if (path.startsWith("api/v1/policy") || path.startsWith("api/v1/device")) {
                assertThat(answer.statusCode()).as(role + " " + request).isEqualTo(401);
            }
            HttpResponse<String> theirs = send(nobody, method, path);
            if (theirs.statusCode() != 302) {
                assertThat(answer.statusCode()).as(role + " " + request).isEqualTo(theirs.statusCode());
            }
        }
    }

    private HttpResponse<String> send(HttpClient client, String method, String path)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(product.at(path)))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(""))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpClient signedIn(String email) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String form = "username=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(product.at("login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login");
        return client;
    }

    private Member add(String name, Role role) {
        NewMember wanted = new NewMember(name, UUID.randomUUID() + "@example.org", role, team.id());
        return product.bean(Members.class).add(wanted, PASSWORD);
    }

    private String mail(String name) {
        return name + "." + team.id() + "@example.org";
    }

    private void change(Member lead) {
        RuleSets ruleSets = product.bean(RuleSets.class);
        var set = ruleSets.get(team.id());
        String now = set.dials().stream()
                .filter(dial -> dial.name().equals("stance"))
                .findFirst()
                .orElseThrow()
                .value()
                .chosen();
        ruleSets.chooseDial(lead.id(), team.id(), set.version(), "stance", now.equals("open") ? "strict" : "open");
    }

    private void watch(Member lead, String id) {
        RuleSets ruleSets = product.bean(RuleSets.class);
        var set = ruleSets.get(team.id());
        RuleView rule = set.find(id).orElseThrow();
        ruleSets.changeRule(lead.id(), team.id(), set.version(), rule.edit().with(Voice.WATCHES));
    }

    private void signIn(Browser browser, String email) {
        browser.size(1280, 900).open(product.at("login"));
        signInHere(browser, email);
        browser.find("#content");
    }

    private static void signInHere(Browser browser, String email) {
        browser.type("input[name=username]", email);
        browser.type("input[name=password]", PASSWORD).press(Keys.ENTER);
    }

    private static void pictures(Browser browser, String name) {
        Axe.finds0ViolationsInBothThemes(browser);
        Screenshots.takeInBothThemes(browser, name);
        browser.size(360, 780);
        Screenshots.take(browser, name + "-narrow");
        browser.size(1280, 900);
    }
}
