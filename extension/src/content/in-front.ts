type Moments = {
  /** From now on the page is inert. A press before that is not to be believed. */
  readonly modal: () => void;
  readonly cancel: () => void;
};

/**
 * Shows a question in front of the page. To make the rest of a page inert takes a browser long where the page is long, so
 * the question is drawn first, and modal right after.
 */
export function showInFront(dialog: HTMLDialogElement, { modal, cancel }: Moments, life: AbortSignal): void {
  const drawn = new AbortController();
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === "Escape") cancel();
  };
  const signal = AbortSignal.any([life, drawn.signal]);
  window.addEventListener("keydown", onKey, { capture: true, signal });
  dialog.popover = "manual";
  dialog.showPopover();
  const goOn = (): void => {
    drawn.abort();
    if (life.aborted || !dialog.isConnected) return;
    dialog.hidePopover();
    dialog.showModal();
    modal();
  };
  // After a frame, not before it.
  requestAnimationFrame(() => setTimeout(goOn));
}

export const isInFront = (dialog: HTMLDialogElement): boolean =>
  dialog.isConnected && (dialog.open || dialog.matches(":popover-open"));
