import { svg } from "./dom.js";

const SHAPES = {
  connect: "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM2 21v-1a7 7 0 0 1 11-5.7M18 13v8m-4-4h8",
  home: "M3 11 12 4l9 7M6 9.5V20h12V9.5",
  invitations: "M3 6h18v13H3Zm0 1 9 7 9-7",
  people:
    "M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9a6 6 0 0 1 12 0M16 4.5a3.5 3.5 0 0 1 0 6.5m2 3.5a6 6 0 0 1 4 5.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21",
  sent: "M21 3 3 10l7 3.5L14 21Zm0 0L10 13.5",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  look: "M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9Z",
  again: "M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5",
  close: "M5 5l14 14M19 5 5 19",
  pending: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3 2",
};

/** A line icon; it never says anything by itself, the control around it has the words. */
export function icon(name) {
  return svg(
    "svg",
    {
      "data-icon": name,
      viewBox: "0 0 24 24",
      width: 20,
      height: 20,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": name === "more" ? 3 : 1.8,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "aria-hidden": "true",
      focusable: "false",
    },
    svg("path", { d: SHAPES[name] }),
  );
}
