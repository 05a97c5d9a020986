/** An interactive page as it is edited in fields, and as lines of the text form that say the same. */
import type { WrittenLine } from "../editing/edited-content.ts";
import { type Item, itemField, type ItemKinds, rowField } from "../editing/items.ts";
import type { Part, Picture } from "./page-content.ts";
import { writeFold, writePicture, writeSpot, writeText } from "./page-text.ts";

/** Where a spot lies on its picture, in per cent. */
export const placeFields = ["left", "top", "width", "height"] as const;

export const pageItemKinds: ItemKinds = {
  text: { fields: ["text"], rowFields: [], optional: [], multiline: ["text"], minRows: 0 },
  fold: { fields: ["title", "text"], rowFields: [], optional: [], multiline: ["text"], minRows: 0 },
  picture: { fields: ["alt", "picture"], rowFields: [], optional: [], minRows: 0 },
  screen: {
    fields: ["alt", "picture"],
    rowFields: ["title", "text", ...placeFields],
    optional: [],
    minRows: 1,
  },
};

/** A page in fields. A picture is known by its number among those of the lesson. */
export const pageItems = (parts: readonly Part[], pictures: readonly Picture[]): Item[] =>
  parts.map((part) => {
    if (part.kind === "text") return { kind: part.kind, values: { text: part.text }, rows: [] };
    if (part.kind === "fold")
      return { kind: part.kind, values: { title: part.title, text: part.text }, rows: [] };
    const number = pictures.findIndex(({ file }) => file === part.picture.file) + 1;
    const values = { alt: part.alt, ...(number > 0 && { picture: String(number) }) };
    if (part.kind === "picture") return { kind: part.kind, values, rows: [] };
    const rows = part.spots.map(({ title, text, ...spot }) => ({
      title,
      text,
      ...Object.fromEntries(placeFields.map((field) => [field, String(spot[field])])),
    }));
    return { kind: part.kind, values, rows };
  });

/** The lines of the text form that say what is in the fields, each with the field that it says. A line of a text is a paragraph of its own. */
export const pageLines = (items: readonly Item[]): WrittenLine[] =>
  items.flatMap(({ kind, values, rows }, at): WrittenLine[] => {
    const { text = "", title = "", alt = "", picture = "" } = values;
    const line = (field: string) => (written: string) => ({ text: written, field: itemField(at, field) });
    const between = { text: "", field: null };
    const paragraphs = text.split("\n").filter(Boolean);
    if (kind === "text")
      return paragraphs
        .map(writeText)
        .map(line("text"))
        .flatMap((written) => [written, between]);
    if (kind === "fold")
      return [line("title")(writeFold(title)), ...paragraphs.map(writeText).map(line("text")), between];
    const spots = rows.map(
      ({ title = "", text = "", left = "", top = "", width = "", height = "" }, row) => ({
        text: writeSpot({ title, text, left, top, width, height }),
        field: rowField(at, row, "left"),
      }),
    );
    return [line("picture")(writePicture(kind === "screen" ? "@" : "!", picture, alt)), ...spots, between];
  });
