package netiquette.engine.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy and a situation to judge by it.
 *
 * @param name what it is about; empty if it was made up
 * @param documents the policy
 * @param situation the situation, as it stands in JSON
 */
public record Case(
        String name,
        List<? extends @Nullable Object> documents,
        @Nullable Object situation) {}
