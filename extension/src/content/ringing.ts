/** Milliseconds after which a control that is gone is looked for again: pages draw themselves anew. */
const lookAfter = 300;
/** Pixels that stay free around it. */
const room = 8;

/** Keeps a ring around a control wherever the page moves it, and a notice away from it. */
export function keepAround(
  ring: HTMLElement,
  find: () => Element | undefined,
  notice: HTMLElement,
  signal: AbortSignal,
): void {
  let control = find();
  let looked = performance.now();
  let frame = 0;
  const draw = (): void => {
    const now = performance.now();
    if (!control?.isConnected && now - looked > lookAfter) {
      looked = now;
      control = find();
    }
    const box = control?.getBoundingClientRect();
    const isDrawn = box !== undefined && box.width > 0 && box.height > 0;
    if (ring.matches(":popover-open") !== isDrawn) ring.togglePopover(isDrawn);
    if (isDrawn) {
      for (const side of ["left", "top", "width", "height"] as const) ring.style[side] = `${box[side]}px`;
      if (meets(notice.getBoundingClientRect(), box))
        notice.classList.toggle("top", box.top + box.bottom > innerHeight);
    }
    frame = requestAnimationFrame(draw);
  };
  draw();
  signal.addEventListener("abort", () => cancelAnimationFrame(frame), { once: true });
}

const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right + room &&
  one.right > other.left - room &&
  one.top < other.bottom + room &&
  one.bottom > other.top - room;
