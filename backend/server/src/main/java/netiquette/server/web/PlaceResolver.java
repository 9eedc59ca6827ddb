package netiquette.server.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The demo network draws its places itself: a path without a dot is not a file but one of those, and gets the start page. */
final class PlaceResolver extends PathResourceResolver {
    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        return super.getResource(path.contains(".") ? path : "index.html", location);
    }
}
