import { fillChosen, hiddenField } from "./chosen-suggestion.client.ts";
import { suggestionGroup } from "./suggestion-list.client.ts";
import type { Suggestions } from "./suggestions.ts";

/** How long nothing is typed before suggestions are fetched. */
const pauseMs = 120;
const minTypedChars = 2;

/**
 * Suggestions under a field while someone types, fetched from `data-from`: a combobox with a listbox (WAI-ARIA). With `data-fills` one is
 * chosen, and its id stands in a hidden field of that name; otherwise each leads to its page, below `data-at` where it has only an id.
 * Ctrl K leads to a field with `aria-keyshortcuts`. The form works without.
 */
export function start(element: HTMLElement): void {
  const input = element as HTMLInputElement;
  const suggestions = new SuggestionList(input);
  input.addEventListener("input", () => suggestions.fetchSoon());
  input.addEventListener("blur", () => suggestions.close());
  input.addEventListener("keydown", (event) => {
    if (suggestions.press(event.key)) event.preventDefault();
  });
  if (input.hasAttribute("aria-keyshortcuts"))
    document.addEventListener("keydown", (event) => {
      if (isShortcut(event)) focusField(input, event);
    });
}

class SuggestionList {
  private readonly list = document.createElement("div");
  private readonly status = document.createElement("p");
  private request: AbortController | undefined;
  private timer = 0;

  constructor(private readonly input: HTMLInputElement) {
    this.list.id = `${input.id}-list`;
    setAttributes(input, {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    });
    setAttributes(this.list, { role: "listbox", "aria-label": input.labels?.[0]?.textContent ?? "" });
    this.list.className = "suggestions";
    this.list.hidden = true;
    setAttributes(this.status, { role: "status", class: "sr-only" });
    input.after(this.list);
    // The field keeps the focus while an option is pressed.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => {
      const option = (target as HTMLElement).closest<HTMLElement>("[data-id]");
      if (option) this.choose(option);
    });
  }

  fetchSoon(): void {
    this.stopFetching();
    // Not before: a page that nobody searches has no status of it. Not later: what is new with its text is not read aloud.
    this.list.after(this.status);
    hiddenField(this.input)?.remove();
    if (this.isTooShort()) this.close();
    else this.timer = window.setTimeout(() => this.fetchNow(), pauseMs);
  }

  close(): void {
    this.stopFetching();
    this.setOpen(false);
    this.activate(undefined);
  }

  /** Does what a key means here; false when it means nothing. */
  press(key: string): boolean {
    const options = this.options();
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (this.list.hidden) {
      if (key !== "ArrowDown" || this.isTooShort()) return false;
      this.fetchNow();
    } else if (key === "Escape") this.close();
    else if (key === "ArrowDown") this.activate(options[at + 1] ?? options[0]);
    else if (key === "ArrowUp") this.activate(at < 0 ? options.at(-1) : options.at(at - 1));
    else if (key === "Enter" && at >= 0) options[at]!.click();
    else return false;
    return true;
  }

  private options = () => [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  private isTooShort = () => this.input.value.trim().length < minTypedChars;

  private stopFetching(): void {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  private async fetchNow(): Promise<void> {
    this.stopFetching();
    this.request = new AbortController();
    const { signal } = this.request;
    const address = this.input.dataset.from! + new URLSearchParams({ q: this.input.value.trim() });
    // Aborted by what is typed next, or no connection: the form can still be sent.
    const response = await fetch(address, { signal }).catch(() => null);
    const found = response?.ok ? ((await response.json().catch(() => null)) as Suggestions | null) : null;
    if (!signal.aborted) this.show(found ?? { groups: [], status: "" });
  }

  private show({ groups, status }: Suggestions): void {
    const at = this.input.dataset.at ?? "";
    this.list.replaceChildren(
      ...groups.map((group, place) => suggestionGroup(group, `${this.list.id}-${place}`, at)),
    );
    this.status.textContent = status;
    this.setOpen(groups.length > 0);
    this.activate(undefined);
  }

  private setOpen(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
  }

  private activate(option: HTMLElement | undefined): void {
    for (const other of this.options()) other.setAttribute("aria-selected", String(other === option));
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  private choose(option: HTMLElement): void {
    fillChosen(this.input, option);
    this.close();
  }
}

function setAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const isShortcut = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === "k" && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** On a narrow screen the field is in the menu, which opens first. */
function focusField(input: HTMLInputElement, event: KeyboardEvent): void {
  event.preventDefault();
  if (!input.checkVisibility()) input.closest<HTMLElement>("[popover]")?.showPopover();
  input.focus();
  input.select();
}
