package netiquette.admin.network;

import netiquette.admin.component.MergeDialog;

/** Names of a definition are called as they are written. */
final class NetworkWords implements MergeDialog.Words {
    private static final long serialVersionUID = 1L;

    @Override
    public String name(String part) {
        return part;
    }

    @Override
    public String value(String part, String value) {
        return value;
    }
}
