import { cueText } from "./captions.client.ts";
import { filmTime } from "./film-time.ts";

/** How long the list stays where a reader has scrolled it to. */
const readingMs = 5000;

/** Fills the list beside a film with its captions, marks the line that is spoken, and plays from the line that is pressed. */
export function followLines(section: HTMLElement, video: HTMLVideoElement, cues: VTTCue[]): void {
  const list = section.querySelector("ol")!;
  const locale = document.documentElement.lang;
  const lines = cues.map((cue) => drawLine(filmTime(cue.startTime, locale), cueText(cue)));
  list.replaceChildren(...lines.map(({ item }) => item));
  section.hidden = lines.length === 0;
  section.dataset.filled = "";
  for (const [at, { button }] of lines.entries())
    button.addEventListener("click", () => playFrom(video, cues[at]!.startTime));

  let current = -1;
  let readUntil = 0;
  for (const event of ["wheel", "touchmove", "keydown"])
    list.addEventListener(event, () => (readUntil = Date.now() + readingMs), { passive: true });
  const follow = () => {
    const now = cues.findLastIndex(({ startTime }) => startTime <= video.currentTime);
    if (now === current) return;
    lines[current]?.button.removeAttribute("aria-current");
    lines[now]?.button.setAttribute("aria-current", "true");
    current = now;
    if (now >= 0 && Date.now() > readUntil) bringIntoView(list, lines[now]!.item);
  };
  for (const event of ["timeupdate", "seeked"]) video.addEventListener(event, follow);
  follow();
}

function drawLine(time: string, text: string) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  const at = document.createElement("span");
  at.textContent = time;
  const words = document.createElement("span");
  words.textContent = text;
  button.append(at, " ", words);
  item.append(button);
  return { item, button };
}

/** Any place that has been or can be fetched may be jumped to; what is jumped over does not count as seen. */
function playFrom(video: HTMLVideoElement, seconds: number): void {
  const { seekable } = video;
  const reachable = Array.from(
    { length: seekable.length },
    (_, at) => seekable.start(at) <= seconds && seconds <= seekable.end(at),
  ).some(Boolean);
  if (!reachable) return;
  video.currentTime = seconds;
  void video.play();
}

/** Scrolls the list alone, never the page. */
function bringIntoView(list: HTMLElement, item: HTMLElement): void {
  const above = item.offsetTop - list.clientHeight / 3;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  list.scrollTo({ top: above, behavior: calm ? "instant" : "smooth" });
}
