package netiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import netiquette.engine.cases.MadeUp;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.SituationFormat;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void oneEngineServesAnyNumberOfThreads() throws InterruptedException, ExecutionException {
        MadeUp made = MadeUp.policies(16, 1).findFirst().orElseThrow();
        Engine engine = made.engine();
        List<Situation> situations = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int left = 50; left > 0; left--) {
            situations.add(SituationFormat.read(made.situation()));
            alone.add(JudgementFormat.once(made.engine().judge(situations.getLast())));
        }
        assertThat(alone).anyMatch(judgement -> judgement.contains("\"rule\""));
        List<Future<Boolean>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                together.add(threads.submit(() -> agree(engine, situations, alone)));
            }
        }
        for (Future<Boolean> one : together) {
            assertThat(one.get()).isTrue();
        }
    }

    private static boolean agree(Engine engine, List<Situation> situations, List<String> alone) {
        for (int round = 0; round < 100; round++) {
            for (int at = 0; at < alone.size(); at++) {
                if (!JudgementFormat.once(engine.judge(situations.get(at))).equals(alone.get(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
