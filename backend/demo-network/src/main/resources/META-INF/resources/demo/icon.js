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
  "contacts-add": "M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM2 21a7 7 0 0 1 14 0M19 4v6m-3-3h6",
  network:
    "M12 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM5 22a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm14 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10.5 7.8 6.5 16m7-8.2 4 8.2M8 19h8",
  person: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21a8 8 0 0 1 16 0",
  messages: "M4 4h16v12H10l-4 4v-4H4ZM8 9h8M8 12h5",
  event: "M4 6h16v14H4Zm0 5h16M8 3v5m8-5v5",
  recommend: "m12 3 2.7 5.6 6.1.9-4.4 4.3 1 6.1L12 17l-5.4 2.9 1-6.1L3.2 9.500l6.1-.9Z",
  ask: "M12 3 14.7 8.600M4 5h16v11h-9l-4 4v-4H4Zm8 7v.01M10.5 8.500a1.7 1.7 0 1 1 1.5 1.7",
  settings:
    "M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.5-11.500a2.5 2.5 0 1 1 3.5 2.300c-.8.4-1 .9-1 1.700m0 3v.01",
  edit: "M4 20h4L19 9l-4-4L4 16ZM13 7l4 4",
  note: "M5 3h14v12l-5 6H5Zm9 18v-6h5M8 8h8M8 12h5",
  file: "M6 3h8l5 5v13H6Zm8 0v5h5",
  phone: "M7 2h10v20H7Zm4 17h2",
  play: "M4 5h16v11H4Zm8 11v4m-4 0h8M10.5 8v5l4-2.500Z",
  onward: "m9 5 7 7-7 7",
  up: "M12 20V5m-6 6 6-6 6 6",
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
