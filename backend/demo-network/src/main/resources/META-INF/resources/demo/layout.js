/** A phone shows one column, and its Connect buttons send at once. */
const phone = matchMedia("(max-width: 480px)");

export const isPhone = () => phone.matches;

export function watchLayout(changed) {
  const mark = () => {
    document.documentElement.dataset.layout = phone.matches ? "phone" : "wide";
  };
  mark();
  phone.addEventListener("change", () => {
    mark();
    changed();
  });
}
