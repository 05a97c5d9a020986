/** What the buttons and the keys do with a film, whoever plays it. */
interface ControlledFilm {
  toggle: () => void;
  /** Jumps this many seconds, back when negative, within the film. */
  skip: (seconds: number) => void;
}

const skipSeconds = 10;

/** Shows the buttons under a film and lets the keys J, K, L and space do the same. Returns a function to call when it plays or pauses. */
export function startControls(root: HTMLElement, film: ControlledFilm): (playing: boolean) => void {
  const buttons = root.querySelector<HTMLElement>("[data-controls]")!;
  const acts: Record<string, () => void> = {
    back: () => film.skip(-skipSeconds),
    toggle: film.toggle,
    forward: () => film.skip(skipSeconds),
  };
  for (const button of buttons.querySelectorAll<HTMLButtonElement>("[data-act]"))
    button.addEventListener("click", () => acts[button.dataset.act!]!());
  buttons.hidden = false;
  listenToKeys(root, acts);
  return (playing) => {
    for (const label of buttons.querySelectorAll<HTMLElement>("[data-when]"))
      label.hidden = (label.dataset.when === "playing") !== playing;
  };
}

const actOfKey: Record<string, string> = { j: "back", k: "toggle", l: "forward", " ": "toggle" };

/** Where letters are typed or choose something. */
const typing = "input, textarea, select, dialog";
/** What the space bar presses, or plays, in the browser itself. */
const pressedBySpace = "button, a, summary, label, video";

function listenToKeys(root: HTMLElement, acts: Record<string, () => void>): void {
  const line = root.querySelector<HTMLElement>("[data-keys]")!;
  const turnedOn = keySwitch(line);
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
    const act = actOfKey[key.toLowerCase()];
    if (!act || ctrlKey || metaKey || altKey || event.defaultPrevented || !turnedOn()) return;
    const at = target as Element;
    if (at.closest(typing) || (key === " " && (at.closest(pressedBySpace) || !isInView(root)))) return;
    event.preventDefault();
    if (!(repeat && act === "toggle")) acts[act]!();
  });
}

/** Whether some of the film can be seen: further down, the space bar scrolls the text that is read there. */
function isInView(root: HTMLElement): boolean {
  const { top, bottom } = root.querySelector("video, iframe")!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Shows the line that tells of the keys; its button turns them off and on. Returns whether they are on. */
function keySwitch(line: HTMLElement): () => boolean {
  const text = line.querySelector<HTMLElement>("[data-keys-text]")!;
  const button = line.querySelector<HTMLButtonElement>("[data-keys-switch]")!;
  const words = { off: button.textContent, on: button.dataset.keysSwitch! };
  button.addEventListener("click", () => {
    text.hidden = !text.hidden;
    button.textContent = text.hidden ? words.on : words.off;
  });
  line.hidden = false;
  return () => !text.hidden;
}
