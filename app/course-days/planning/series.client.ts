import { start as startUnsaved } from "../../ui/unsaved.client.ts";
import { isElsewhere, type PlacedRow, placeFor } from "./venues.ts";

const placeFields = ["venue", "room", "address"] as const;

/** Fills in the place of last time when a municipality is chosen, unless the row has a place of its own; asks before the form is left. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const lastPlaces = JSON.parse(form.dataset.places ?? "[]") as PlacedRow[];
  startUnsaved(form);
  form.addEventListener("change", ({ target }) => {
    const [, row] = /^hostMunicipalityId(-\d+)$/.exec((target as HTMLSelectElement).name) ?? [];
    if (row === undefined) return;
    const known = [...lastPlaces, ...rowsOf(form).map((suffix) => readRow(form, suffix))];
    const typed = readRow(form, row);
    const place = placeFor(typed, known) ?? (isElsewhere(typed, known) ? emptyPlace : null);
    if (place) for (const field of placeFields) fieldOf(form, field, row).value = place[field];
  });
}

const emptyPlace = { venue: "", room: "", address: "" };

const rowsOf = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLSelectElement>("select[name^=hostMunicipalityId]")].map(({ name }) =>
    name.replace("hostMunicipalityId", ""),
  );

const fieldOf = (form: HTMLFormElement, field: string, suffix: string) =>
  form.elements.namedItem(field + suffix) as HTMLInputElement;

const readRow = (form: HTMLFormElement, suffix: string): PlacedRow => ({
  hostMunicipalityId: fieldOf(form, "hostMunicipalityId", suffix).value,
  venue: fieldOf(form, "venue", suffix).value,
  room: fieldOf(form, "room", suffix).value,
  address: fieldOf(form, "address", suffix).value,
});
