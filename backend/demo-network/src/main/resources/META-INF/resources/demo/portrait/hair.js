const CAP = "M20 27C18 14 25 10.5 32 10.5S46 14 44 27c-1-5-3-8-5-9-4 1.5-10 1.5-14 0-2 1-4 4-5 9Z";
const CLOSE =
  "M20.5 25C20 15 25 12 32 12s12 3 11.5 13c-1.5-4.5-3-6.5-6-7-3.5-.6-7.5-.6-11 0-3 .5-4.5 2.5-6 7Z";
const PARTED =
  "M20 28C17 13 27 9.5 34 10c8 .5 12 7 10 18-1-5-2.5-8-6.5-9.5C33 21 27 21 24.5 18 22 21 21 24 20 28Z";
const FRINGE = "M20 28C18 14 25 10 32 10s14 4 12 18c-.5-3-1.5-5-2.5-6-6 1.5-13 1.5-19 0-1 1-2 3-2.5 6Z";

const round = (circles) => circles.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join("");
const path = (d) => `<path d="${d}"/>`;

/** One line per head of hair: what lies behind the face, and what falls before it. */
const STYLES = {
  short: { before: path(CAP) },
  crop: { before: path(CLOSE) },
  side: { before: path(PARTED) },
  bald: {
    before: `<g opacity=".35">${path("M20.3 28c-.8-4 0-7 1.5-9-.3 3 0 6-1.5 9Zm23.4 0c.8-4 0-7-1.5-9 .3 3 0 6 1.5 9Z")}</g>`,
  },
  curly: {
    before: round([
      [22, 20, 4],
      [25, 15, 4.5],
      [30, 12.5, 4.5],
      [35.5, 12.8, 4.5],
      [40, 16, 4.3],
      [42.5, 21, 3.6],
      [31, 16, 4],
    ]),
  },
  afro: {
    behind: round([
      [32, 23, 18],
      [18, 28, 6],
      [46, 28, 6],
    ]),
    before: path(CLOSE),
  },
  bob: {
    behind: path("M17 27C16 13 24 8.5 32 8.5S48 13 47 27l1 12c0 4-6 4-9 3H25c-3 1-9 1-9-3Z"),
    before: path(FRINGE),
  },
  long: {
    behind: path("M17 27C16 13 24 8.5 32 8.5S48 13 47 27l2 25c-2 4-9 3-12 1H27c-3 2-10 3-12-1Z"),
    before: path(PARTED),
  },
  wavy: {
    behind: path(
      "M18 24c0-11 6-15.5 14-15.5S46 13 46 24c0 4 4 6 3 11s-1 6 0 9-3 7-8 6H23c-5 1-9-3-8-6s1-4 0-9 3-7 3-11Z",
    ),
    before: path(PARTED),
  },
  bun: { behind: round([[32, 8.5, 6]]), before: path(CAP) },
  ponytail: { behind: path("M42 15c8 0 10 9 8 17s1 11-2 14c-4-2-5-9-4-15s-1-9-4-11Z"), before: path(CAP) },
  hijab: {
    behind: path("M16 30C15 14 23 8 32 8s17 6 16 22c0 10 5 12 5 18 0 5-42 5-42 0 0-6 5-8 5-18Z"),
    before: `<path fill-rule="evenodd" d="M17 30C16 14 23 8 32 8s16 6 15 22c-1 11-7 17-15 17s-14-6-15-17Zm5.5-3c0 8 4 13 9.5 13s9.5-5 9.5-13-3-11.5-9.5-11.5S22.5 19 22.5 27Z"/><path d="M20 40c6 8 18 8 24 0l3 9c-8 7-22 7-30 0Z"/>`,
  },
  turban: {
    before: `${path("M19 25C15 11 24 6 32 6s17 5 13 19c-4-5-8-7-13-7s-9 2-13 7Z")}<path d="M22 21C28 13 37 12 43 20M21 15c7-6 16-6 22 0" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="1.2"/>`,
  },
};

export function hairOf(style, colour) {
  const { behind = "", before = "" } = STYLES[style];
  const layer = (drawn) => (drawn ? `<g fill="${colour}">${drawn}</g>` : "");
  return { behind: layer(behind), before: layer(before) };
}
