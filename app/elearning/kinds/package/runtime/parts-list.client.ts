import type { BegunPart } from "./begun-part.ts";

/**
 * The package's parts as a list under the headings of its manifest, when there are several; each opens its part. On a narrow window
 * the list lies behind a button with the part that is open.
 */
export function drawParts(
  body: HTMLElement,
  { items, item }: BegunPart,
  goTo: (id: string) => Promise<void>,
): void {
  const nav = body.querySelector("nav")!;
  nav.hidden = items.length < 2;
  const groups = document.createElement("div");
  for (const { heading, parts } of underHeadings(items)) {
    if (heading) groups.append(withText("h2", heading));
    const list = document.createElement("ol");
    list.append(...parts.map((part) => partItem(part, part.id === item, body.dataset.done!, goTo)));
    groups.append(list);
  }
  nav.replaceChildren(toggleOf(nav, placeText(body, { items, item })), groups);
}

type Part = BegunPart["items"][number];

/** The parts in order, together as long as they have the same heading. */
function underHeadings(items: Part[]): { heading: string | undefined; parts: Part[] }[] {
  const groups: { heading: string | undefined; parts: Part[] }[] = [];
  for (const part of items) {
    const last = groups.at(-1);
    if (last && last.heading === part.heading) last.parts.push(part);
    else groups.push({ heading: part.heading, parts: [part] });
  }
  return groups;
}

function partItem(
  { id, title, done }: Part,
  isOpen: boolean,
  doneWord: string,
  goTo: (id: string) => Promise<void>,
): HTMLLIElement {
  const button = document.createElement("button");
  button.append(withText("span", title));
  if (done) {
    const mark = withText("span", `✓ ${doneWord}`);
    mark.className = "done";
    button.append(" ", mark);
  }
  if (isOpen) button.setAttribute("aria-current", "true");
  button.addEventListener("click", () => void goTo(id));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

/** The button that opens the list on a narrow window. The list is closed again when a part is opened. */
function toggleOf(nav: HTMLElement, text: string): HTMLButtonElement {
  nav.classList.remove("open");
  const toggle = document.createElement("button");
  toggle.className = "toggle";
  toggle.append(withText("span", text));
  toggle.setAttribute("aria-expanded", "false");
  toggle.addEventListener("click", () => {
    toggle.setAttribute("aria-expanded", String(nav.classList.toggle("open")));
  });
  return toggle;
}

function placeText(body: HTMLElement, { items, item }: Pick<BegunPart, "items" | "item">): string {
  const at = items.findIndex(({ id }) => id === item);
  const place = body.dataset
    .part!.replace("{{number}}", String(at + 1))
    .replace("{{count}}", String(items.length));
  return `${place} · ${items[at]?.title ?? ""}`;
}

function withText<Name extends "h2" | "span">(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
