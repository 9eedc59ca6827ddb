package netiquette.server;

import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The contract on H2, where a small team starts. */
@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class OnH2Test extends StorageContract {
    OnH2Test(Services on) {
        super(on);
    }
}
