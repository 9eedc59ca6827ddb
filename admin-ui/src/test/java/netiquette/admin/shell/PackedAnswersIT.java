package netiquette.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import netiquette.admin.browser.Product;
import netiquette.admin.browser.Visitor;
import org.junit.jupiter.api.Test;

class PackedAnswersIT {
    @Test
    void aBrowserThatGotNoAnswerGetsTheSameOnce() throws IOException, InterruptedException {
        try (Visitor visitor = new Visitor(Product.shared())) {
            visitor.signIn().openTab();
            String answer = visitor.go("rules");
            assertThat(answer).contains("rule-list");
            assertThat(visitor.again()).isEqualTo(answer);
            assertThat(visitor.again()).isEqualTo(answer);
            assertThat(visitor.go("choices")).contains("positions-stance");
        }
    }
}
