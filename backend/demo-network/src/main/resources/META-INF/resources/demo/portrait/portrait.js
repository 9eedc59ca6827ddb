import { el } from "../dom.js";
import { hairOf } from "./hair.js";

const SKIN = ["#f7dac6", "#ecc3a2", "#d8a57d", "#b98159", "#8f5d3e", "#65402b"];
const HAIR = {
  black: "#26211f",
  brown: "#61402c",
  blond: "#d8b26c",
  red: "#b5562f",
  grey: "#aba8a3",
  none: "#8a7f78",
  teal: "#2f7d78",
  plum: "#7b4068",
  navy: "#2e4170",
};
const GROUND = ["#cfe3d8", "#f3d9b8", "#d6dcf0", "#f0cfc6", "#e3e0c2", "#cfe4ea", "#e6d3e6", "#dbe6c8"];
const CLOTHES = ["#2f6b5a", "#a8482f", "#35507d", "#8a6d2a", "#5b4a78", "#3d6f86", "#7d3f52", "#49613a"];
const INK = "#2d2522";

/** A picture of somebody, drawn from a few words ("bun black 3 glasses"): the same person always looks the same. */
export function portrait(person, size) {
  return el("img", { class: "portrait", src: portraitSource(person), width: size, height: size, alt: "" });
}

export function portraitSource(person) {
  if (!person.portrait) return "/demo/portrait/ghost.svg";
  return `data:image/svg+xml,${encodeURIComponent(drawing(person))}`;
}

function drawing({ slug, portrait: words }) {
  const [style, colour, tone, ...extras] = words.split(" ");
  const number = numberOf(slug);
  const skin = SKIN[Number(tone) - 1];
  const hair = hairOf(style, HAIR[colour]);
  const clothes = CLOTHES[number % CLOTHES.length];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" fill="${GROUND[(number >> 3) % GROUND.length]}"/>`,
    hair.behind,
    `<path d="M7 66C7 52 18 47 32 47s25 5 25 19Z" fill="${clothes}"/>`,
    collar(number, skin, clothes),
    `<path d="M26.5 36h11v10c0 7-11 7-11 0Z" fill="${skin}"/><path d="M26.5 40c3 3.5 8 3.5 11 0v2c-3 3-8 3-11 0Z" fill="#000" opacity=".1"/>`,
    `<ellipse cx="20.6" cy="29" rx="2.2" ry="3" fill="${skin}"/><ellipse cx="43.4" cy="29" rx="2.2" ry="3" fill="${skin}"/>`,
    `<path d="M21 25c0-8 4-12 11-12s11 4 11 12c0 9-4 16.5-11 16.5S21 34 21 25Z" fill="${skin}"/>`,
    extras.includes("beard")
      ? `<path d="M21 27c0 10 4 16 11 16s11-6 11-16c-1 5-3 6-5 6-3-1.5-9-1.5-12 0-2 0-4-1-5-6Z" fill="${HAIR[colour === "none" ? "brown" : colour]}"/>`
      : "",
    face(number),
    hair.before,
    extras.includes("glasses")
      ? `<g fill="#fff" fill-opacity=".25" stroke="${INK}" stroke-width="1.1"><rect x="22.5" y="24.5" width="8" height="6.5" rx="3"/><rect x="33.5" y="24.5" width="8" height="6.5" rx="3"/><path d="M30.5 27c1-.8 2-.8 3 0" fill="none"/></g>`
      : "",
    extras.includes("earrings")
      ? '<circle cx="20.5" cy="33.5" r="1.3" fill="#e0b13c"/><circle cx="43.5" cy="33.5" r="1.3" fill="#e0b13c"/>'
      : "",
    "</svg>",
  ].join("");
}

function face(number) {
  const smile = ["M28 34.5q4 3.8 8 0", "M28.5 35q3.5 2.5 7 0", "M27.8 34q4.2 5 8.4 0Z"][number % 3];
  const open = number % 3 === 2 ? "#fff" : "none";
  return `<g fill="${INK}"><circle cx="27.3" cy="27.8" r="1.25"/><circle cx="36.7" cy="27.8" r="1.25"/></g><g fill="none" stroke="${INK}" stroke-width="1.1" stroke-linecap="round"><path d="M25.3 24.3q2-1.2 4-.3M34.7 24q2-.9 4 .3" opacity=".7"/><path d="M32 28.5q1.4 2.3-.4 2.6" opacity=".35"/><path d="${smile}" fill="${open}"/></g>`;
}

function collar(number, skin, clothes) {
  const shapes = [
    `<path d="M24 48l8 9 8-9" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>`,
    `<path d="M25 47.5c2 6 12 6 14 0Z" fill="${skin}"/>`,
    `<path d="M24 46.5c3 6 13 6 16 0l2 3c-4 7-16 7-20 0Z" fill="#fff" opacity=".55"/>`,
    `<path d="M27 48l5 16 5-16Z" fill="#fff"/><path d="M31 52h2l1.5 10-2.5 3-2.5-3Z" fill="${clothes}"/>`,
  ];
  return shapes[(number >> 6) % shapes.length];
}

/** A small steady number from a name (FNV-1a). */
function numberOf(text) {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
  return hash >>> 1;
}
