const KEPT = "handslag-look";

export const isDark = () => {
  const chosen = document.documentElement.dataset.look;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

/** Follows the system until the visitor chooses. */
export function applyLook() {
  const chosen = localStorage.getItem(KEPT);
  if (chosen) document.documentElement.dataset.look = chosen;
}

export function turnLook() {
  const look = isDark() ? "light" : "dark";
  localStorage.setItem(KEPT, look);
  document.documentElement.dataset.look = look;
}
