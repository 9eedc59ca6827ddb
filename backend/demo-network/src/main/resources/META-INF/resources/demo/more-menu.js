import { el } from "./dom.js";
import { t } from "./texts.js";

let opened;

/** A menu in a box outside `main`, as real networks draw it; arrows, Home, End and Escape work. */
export function openMenu(button, { slug, label }, items) {
  if (opened?.button === button) return closeMenu();
  closeMenu();
  const closing = new AbortController();
  const menu = el(
    "div",
    {
      class: "menu",
      role: "menu",
      "data-slug": slug,
      "aria-label": label,
    },
    items,
  );
  portal().append(menu);
  portal().setAttribute("role", "region");
  portal().setAttribute("aria-label", t("menu"));
  opened = { button, menu, closing };
  button.setAttribute("aria-expanded", "true");
  place(button, menu);
  const { signal } = closing;
  menu.addEventListener("keydown", (event) => steer(event, items), { signal });
  // Before the item acts, so that a dialog it opens finds the focus on the button and can give it back.
  menu.addEventListener("click", () => closeMenu({ back: true }), { signal, capture: true });
  document.addEventListener("pointerdown", (event) => inside(event) || closeMenu(), { signal });
  addEventListener("scroll", () => place(button, menu), { signal, passive: true });
  items[0].focus();
}

export function closeMenu({ back = false } = {}) {
  if (!opened) return;
  const { button, menu, closing } = opened;
  opened = undefined;
  closing.abort();
  if (back && menu.contains(document.activeElement)) button.focus();
  menu.remove();
  portal().removeAttribute("role");
  portal().removeAttribute("aria-label");
  button.setAttribute("aria-expanded", "false");
}

const portal = () => document.getElementById("demo-portal");

function inside(event) {
  return opened.menu.contains(event.target) || opened.button.contains(event.target);
}

function place(button, menu) {
  const { left, bottom, top } = button.getBoundingClientRect();
  const fits = document.documentElement.clientWidth - menu.offsetWidth - 12;
  menu.style.left = `${Math.max(12, Math.min(left, fits))}px`;
  const below = bottom + 6 + menu.offsetHeight <= innerHeight;
  menu.style.top = `${below ? bottom + 6 : Math.max(6, top - 6 - menu.offsetHeight)}px`;
}

function steer(event, items) {
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items[to % items.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    closeMenu({ back: true });
  }
}
