import type { Suggestion, Suggestions } from "./suggestions.ts";

type Group = Suggestions["groups"][number];

/** The options of one group under its title. Those with an address, or with an id below `at`, are links; the others are chosen. */
export function suggestionGroup({ title, hits, more }: Group, id: string, at: string): HTMLElement {
  const group = document.createElement("div");
  group.setAttribute("role", "group");
  if (title) {
    const heading = document.createElement("p");
    heading.id = `${id}-title`;
    heading.textContent = title;
    group.setAttribute("aria-labelledby", heading.id);
    group.append(heading);
  }
  const all: Suggestion[] = more ? [...hits, { ...more, detail: "" }] : hits;
  group.append(...all.map((hit, place) => optionOf(hit, `${id}-${place}`, at)));
  return group;
}

function optionOf(hit: Suggestion, id: string, at: string): HTMLElement {
  const address = hit.to ?? (at && `${at}/${hit.id}`);
  const option = address ? linkTo(address) : chosenById(hit);
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const detail = document.createElement("small");
  detail.textContent = hit.detail;
  option.append(hit.name, " ", detail);
  return option;
}

function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = address;
  link.tabIndex = -1;
  return link;
}

function chosenById({ id, name }: Suggestion): HTMLElement {
  const option = document.createElement("div");
  option.dataset.id = String(id);
  option.dataset.name = name;
  return option;
}
