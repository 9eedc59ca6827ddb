/** Fills a part of the page once it comes near the window, as real networks do. */
export function whenNear(part, fill, signal) {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      fill();
    },
    { rootMargin: "300px" },
  );
  seen.observe(part);
  signal.addEventListener("abort", () => seen.disconnect());
  return part;
}
