package netiquette.admin.member;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Where else people can sign in, as this installation is set up; mostly nowhere. */
@Component
class Organisations {
    private final List<ClientRegistration> registrations;

    Organisations(ObjectProvider<ClientRegistrationRepository> known) {
        registrations = known.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .toList()
                : List.of();
    }

    List<ClientRegistration> all() {
        return registrations;
    }
}
