package planted;

import com.vaadin.collaborationengine.CollaborationEngine;

/** Uses a part that needs a subscription. */
public record CommercialPart(CollaborationEngine engine) {}
