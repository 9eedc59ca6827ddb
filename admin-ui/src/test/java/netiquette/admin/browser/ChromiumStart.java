package netiquette.admin.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.NoSuchDriverException;

/** Starts Chromium so that a test behaves the same on every machine. */
final class ChromiumStart {
    private static final Chromium CHROMIUM = Chromium.find();

    private ChromiumStart() {}

    static ChromeDriver withFlags(String language, List<String> flags) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--window-size=1280,900",
                "--lang=" + language,
                "--accept-lang=" + language);
        options.addArguments(flags);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        CHROMIUM.browser().ifPresent(path -> options.setBinary(path.toFile()));
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        CHROMIUM.driver().ifPresent(path -> service.usingDriverExecutable(path.toFile()));
        try {
            return new ChromeDriver(service.build(), options);
        } catch (NoSuchDriverException | SessionNotCreatedException e) {
            throw CHROMIUM.isComplete() ? e : new IllegalStateException(Chromium.ADVICE, e);
        }
    }
}
