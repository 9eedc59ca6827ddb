import { el } from "./dom.js";

const LASTS = 6000;
let ending;

/** Says it to screen readers only, where the page itself already shows it. */
export function announce(text) {
  clearTimeout(ending);
  document.getElementById("demo-toast").replaceChildren(el("p", { class: "unseen" }, text));
}

/** Says briefly what happened; screen readers hear it too (the box is a status region from the start). */
export function toast(text, link) {
  const box = document.getElementById("demo-toast");
  clearTimeout(ending);
  box.replaceChildren(el("p", {}, text, link ? [" ", el("a", { href: link.href }, link.text)] : []));
  const end = () => {
    ending = setTimeout(() => {
      if (box.matches(":hover, :focus-within")) end();
      else box.replaceChildren();
    }, LASTS);
  };
  end();
}
