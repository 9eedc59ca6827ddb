import { el } from "./dom.js";
import { locale } from "./texts.js";

/** A day as in `datetime`, so many days before today. */
export function daysBefore(days) {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day.toLocaleDateString("sv");
}

/** When something of the data happened: on a day, or so many days ago. */
export const dayOf = ({ on, daysAgo }) => on ?? daysBefore(daysAgo);

/** A day for people and for whoever reads the page. */
export function date(iso, part = "date") {
  const words = new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(new Date(iso));
  return el("time", { "data-part": part, datetime: iso.slice(0, 10) }, words);
}
