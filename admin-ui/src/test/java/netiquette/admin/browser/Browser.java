package netiquette.admin.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A window of a real Chromium without a screen. Everything that looks for something waits for it, longer than the busiest machine
 * takes.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one with a fresh profile.
     *
     * @param language what the person reads, such as {@code nl} or {@code en}
     * @param flags further flags of Chromium's command line
     */
    public static Browser start(String language, String... flags) {
        return new Browser(ChromiumStart.withFlags(language, List.of(flags)));
    }

    /** For what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    public Browser open(String url) {
        driver.get(url);
        return this;
    }

    /** The first element that is visible and fits. */
    public WebElement find(String css) {
        return until(
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null),
                "nothing visible fits " + css);
    }

    /**
     * Clicks what {@link #find} finds, in the middle of the window, once the page has answered and it has come to rest. What arrives
     * late may still push it from under the pointer: then it is sought anew.
     */
    public Browser click(String css) {
        return until(
                () -> {
                    WebElement reached = reach(css);
                    if (!isAtRest(reached)) {
                        return null;
                    }
                    reached.click();
                    return this;
                },
                "cannot be clicked at rest: " + css);
    }

    /** What {@link #find} finds, in the middle of the window: what is scrolled out of a part of the page counts as not visible. */
    private WebElement reach(String css) {
        String scroll =
                "const found = document.querySelector(arguments[0]); found?.scrollIntoView({ block: 'center' });"
                        + " return !!found";
        until(() -> Boolean.TRUE.equals(script(scroll, css)) ? this : null, "nothing fits " + css);
        return find(css);
    }

    /** Turns to a tab and brings it to the front: which one shows after another was closed is up to the browser. */
    public Browser lookAt(String tab) {
        driver.switchTo().window(tab);
        driver.executeCdpCommand("Page.bringToFront", Map.of());
        return this;
    }

    /** The smallest visible element that holds this text. */
    public WebElement findText(String text) {
        By exactly = By.xpath("//*[not(self::script)][text()[contains(normalize-space(.), " + quoted(text) + ")]]");
        return until(
                () -> driver.findElements(exactly).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null),
                "nothing visible says: " + text);
    }

    /** Waits until what fits there says so, be it in sight or not. */
    public Browser says(String css, String text) {
        return until(
                () -> String.valueOf(script("return document.querySelector(arguments[0])?.textContent", css))
                                .contains(text)
                        ? this
                        : null,
                css + " does not say " + text);
    }

    public boolean shows(String css) {
        return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Presses keys where the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Empties a field like a person: all of it selected, then typed over. */
    public Browser type(String css, String text) {
        WebElement field = click(css).find(css);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        field.sendKeys(text.isEmpty() ? Keys.DELETE : text);
        return this;
    }

    public @Nullable Object script(String javaScript, Object... arguments) {
        return driver.executeScript(javaScript, arguments);
    }

    /** Tries again until there is something, or {@link #PATIENCE} is over. */
    public <T> T until(Supplier<@Nullable T> look, String otherwise) {
        return until(look, Duration.ofMillis(60), otherwise);
    }

    /** The same for what takes long to look at. */
    public <T> T until(Supplier<@Nullable T> look, Duration every, String otherwise) {
        return new WebDriverWait(driver, PATIENCE, every)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementClickInterceptedException.class)
                .withMessage(() -> otherwise + " at " + driver.getCurrentUrl() + ", which says: " + words())
                .until(ignored -> look.get());
    }

    /** Makes the page believe that the system prefers this colour scheme; what fades into it, fades at once. */
    public Browser theme(Theme theme) {
        driver.executeCdpCommand("Animation.enable", Map.of());
        driver.executeCdpCommand("Animation.setPlaybackRate", Map.of("playbackRate", 100));
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", theme.key());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
        until(
                () -> Boolean.TRUE.equals(script("return document.getAnimations().length === 0")) ? this : null,
                "the colours do not come to rest");
        return this;
    }

    /** Gives the page this width and height in CSS pixels, also below what a window can have. */
    public Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private @Nullable Object words() {
        return script("return document.body?.innerText.slice(0, 400)");
    }

    private boolean isAtRest(WebElement element) {
        return Boolean.TRUE.equals(driver.executeAsyncScript("""
                const [element, done] = arguments;
                const place = () => JSON.stringify(element.getBoundingClientRect());
                const busy = Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive?.());
                const before = place();
                requestAnimationFrame(() => requestAnimationFrame(() => done(!busy && place() === before)));
                """, element));
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }
}
