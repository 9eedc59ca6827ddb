/** A press that was held is held to its end, even when the page puts something else under the pointer meanwhile. */
export type WholePress = {
  /** An event of the press was held. */
  held(event: Event): void;
  /** Whether an event that came down on something else is still part of the press that was held. */
  goesOn(event: Event): boolean;
};

/** The click follows the finger or the button at once, but where a double tap may be meant. */
const clickWithin = 700;

export function createWholePress(): WholePress {
  let family: "pointer" | "key" | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const familyOf = ({ type }: Event) => (type.startsWith("key") ? "key" : "pointer");
  const endIn = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      family = undefined;
    }, time);
  };
  const end = (event: Event): void => {
    if (event.type === "click" || event.type === "keyup") endIn(0);
    else if (event.type === "pointerup" || event.type === "touchend") endIn(clickWithin);
  };
  return {
    held(event) {
      if (!event.isTrusted || event.type === "submit") return;
      clearTimeout(timer);
      family = familyOf(event);
      end(event);
    },
    goesOn(event) {
      if (!event.isTrusted || event.type === "submit") return false;
      const begins = event.type === "pointerdown" || (event.type === "keydown" && !isRepeat(event));
      if (begins) family = undefined;
      if (family !== familyOf(event)) return false;
      end(event);
      return true;
    },
  };
}

const isRepeat = (event: Event): boolean => event instanceof KeyboardEvent && event.repeat;
