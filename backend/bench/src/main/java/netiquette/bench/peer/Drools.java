package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.List;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Rule;
import netiquette.bench.workload.Workload;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with its executable model, which compiles rules to Java; one session is kept and filled again. */
final class Drools implements Peer {
    @Override
    public String name() {
        return "Drools";
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        List<String> fired = new ArrayList<>();
        KieSession session = session(drl(workload.rules()));
        session.setGlobal("fired", fired);
        List<Invitation> invitations = workload.invitations();
        return (IdJudge) invitation -> {
            fired.clear();
            FactHandle handle = session.insert(new Lowered(invitations.get(invitation)));
            session.fireAllRules();
            session.delete(handle);
            return fired;
        };
    }

    private static String drl(List<Rule> rules) {
        StringBuilder drl = new StringBuilder("package netiquette.bench.rules;\nglobal java.util.List fired;\n");
        for (Rule rule : rules) {
            drl.append("rule \"" + rule.id() + "\" when " + Lowered.class.getName() + "(" + Infix.of(rule.when())
                    + ") then fired.add(\"" + rule.id() + "\"); end\n");
        }
        return drl.toString();
    }

    private static KieSession session(String drl) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/netiquette/bench/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
    }
}
