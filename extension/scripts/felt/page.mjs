// A page of received invitations that grows in bursts, as LinkedIn's list does when one scrolls. Built here, measured there.

/** @param {number} weight milliseconds of work that the page itself does for each card */
export const pageOf = (
  weight,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invitations</title>
<style>body{font:14px sans-serif}main{max-width:760px;margin:auto}[role=listitem]{padding:12px;border-bottom:1px solid #ddd}</style></head>
<body><main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.InvitationManagerReceived">
<div><input type="radio" role="radio" aria-checked="true" aria-label="Focused"></div>
<div data-testid="lazy-column" role="list"></div></main>
<script>
const list = document.querySelector('[role="list"]');
const notes = [
  "Hi Ilse, we spoke after your talk on root rot in Wageningen. I would like to hear how the trial went.",
  "", "I'd like to add you to my professional network on LinkedIn.", "",
  "We help companies like yours to book more calls. Do you have 15 minutes this week?",
];
const work = (time) => { for (const end = performance.now() + time; performance.now() < end; ); };
const card = (at) => {
  const one = document.createElement("div");
  one.setAttribute("role", "listitem");
  const note = notes[at % notes.length];
  one.innerHTML = '<a href="https://www.linkedin.com/in/somebody-' + at + '/"><strong>Somebody ' + at + '</strong></a>' +
    "<p>Pump mechanic at a mill</p><p>Yesterday</p>" +
    '<button aria-label="Ignore an invitation to connect from Somebody ' + at + '">Ignore</button>' +
    '<button aria-label="Accept Somebody ' + at + '’s invitation">Accept</button>' +
    (note ? '<div><span data-testid="expandable-text-box">' + note + "</span></div>" : "");
  work(${weight});
  return one;
};
window.longest = 0;
new PerformanceObserver((seen) => { for (const task of seen.getEntries()) window.longest = Math.max(window.longest, task.duration); })
  .observe({ type: "longtask", buffered: false });
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const isInSight = (card) => { const { top, bottom } = card.getBoundingClientRect(); return bottom > 0 && top < innerHeight; };
const isBare = (card) => isInSight(card) && !card.querySelector("netiquette-advice");
/** Cards come ten at a time, a burst each third frame; somebody scrolls along, or not. Answers after how many frames all in sight had their marks. */
window.grow = async (count, { along, marked }) => {
  const waits = [];
  for (let at = 0; at < count; at += 10) {
    const burst = Array.from({ length: 10 }, (_, one) => card(at + one));
    list.append(...burst);
    if (along) burst.at(-1).scrollIntoView({ block: "end" });
    await frame();
    if (marked && burst.some(isInSight)) {
      let frames = 0;
      while (frames < 60 && burst.some(isBare)) {
        await frame();
        frames += 1;
      }
      waits.push(frames);
    }
    await frame();
    await frame();
  }
  return waits;
};
/** How long a press is held up by whoever listens, in milliseconds. */
window.press = (count) => {
  list.insertAdjacentHTML("afterend", '<div><a href="https://www.linkedin.com/in/one-more/"><p>One More</p></a><button aria-label="Invite One More to connect"><svg id="connect-small"></svg>Connect</button></div>');
  const button = document.querySelector('[aria-label^="Invite One"]');
  return Array.from({ length: count }, () => {
    const start = performance.now();
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, detail: 1 }));
    return performance.now() - start;
  });
};
window.empty = () => list.replaceChildren();
</script></body></html>`;
