package netiquette.admin.component;

/** A draft of which the last change can be taken back. */
public interface Reversible {
    /** Takes back the last change that was made here. */
    void undo();

    /** Goes back to what was shipped. */
    void restore();

    /** Loads what others have saved; what was saved here before can no longer be undone. */
    void reload();
}
