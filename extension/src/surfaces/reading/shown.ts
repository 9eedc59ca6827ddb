/** Whether an element is drawn: not hidden itself, nor inside something that is. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== "function") return true;
  return element.checkVisibility({
    visibilityProperty: true,
    opacityProperty: true,
    contentVisibilityAuto: false,
  });
}
