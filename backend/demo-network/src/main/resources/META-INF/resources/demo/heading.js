import { el } from "./dom.js";

/** The page's title; it takes the focus after a move inside the app, so that a screen reader says where one is. */
export const heading = (text) => el("h1", { tabindex: "-1" }, text);
