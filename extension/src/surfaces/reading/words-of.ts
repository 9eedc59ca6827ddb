const breaks = new Set(["BR", "P", "DIV", "LI"]);

/** The text a person wrote, without the buttons that stand in it; line breaks stay. Longer texts are cut. */
export function wordsOf(part: Node, leaveOut: string, longest = 20_000): string {
  const words: string[] = [];
  let left = longest;
  const walk = (node: Node): void => {
    if (left <= 0) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? "").slice(0, left);
      left -= text.length;
      words.push(text.replace(/\s+/g, " "));
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const element = node as Element;
    if (node.nodeType === 1 && element.matches(leaveOut)) return;
    if (breaks.has(element.nodeName) && words.length > 0) words.push("\n");
    for (const child of node.childNodes) walk(child);
  };
  walk(part);
  return words
    .join("")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
