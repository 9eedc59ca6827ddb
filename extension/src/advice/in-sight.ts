/**
 * Whether a press on a part of our dialog was made on something the member could see. A page can lay things over us or
 * fade us out; then the press may have been meant for something else. `host` is what the page sees of our inside.
 */
export function isInSight(part: Element, host: Element, event: Event): boolean {
  const options = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
  if (!part.checkVisibility(options)) return false;
  const box = part.getBoundingClientRect();
  if (box.width < 20 || box.height < 20) return false;
  const inside = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const points = [inside, { x: box.x + 4, y: inside.y }, { x: box.right - 4, y: inside.y }];
  if (event instanceof MouseEvent && event.detail > 0) points.push({ x: event.clientX, y: event.clientY });
  return points.every(({ x, y }) => document.elementsFromPoint(x, y)[0] === host);
}
