import { useTranslation } from "react-i18next";
import { Field, SelectField, TextField } from "../../../ui/Field.tsx";
import { ItemCard, ItemRow } from "../editing/ItemCard.tsx";
import { type ItemFields, itemFieldProps } from "../editing/item-fields.ts";
import { type Item, itemField, rowField, rowsShown, type Values } from "../editing/items.ts";
import type { Picture } from "./page-content.ts";
import { pageItemKinds, placeFields } from "./page-items.ts";

interface PartCardProps {
  item: Item;
  /** Its place, from 0, among how many. */
  at: number;
  of: number;
  label: string;
  fields: ItemFields;
  /** The pictures of the lesson, and its slug. */
  pictures: Picture[];
  slug: string;
}

/** One part of an interactive page in fields. */
export function PartCard(props: PartCardProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page.edit" });
  const { item, at, of, label, fields } = props;
  const own = (name: string) => itemFieldProps(fields, itemField(at, name), item.values[name]);
  const isText = item.kind === "text";
  return (
    <ItemCard {...{ item, at, of, label, fields }} addRow={item.kind === "screen" ? t("addSpot") : null}>
      {item.kind === "fold" && <Field {...own("title")} label={t("foldTitle")} />}
      {(isText || item.kind === "fold") && (
        <TextField {...own("text")} label={t(isText ? "text" : "foldText")} hint={t("textHint")} />
      )}
      {(item.kind === "picture" || item.kind === "screen") && <PictureFields {...props} />}
      {item.kind === "screen" && <Spots {...props} />}
    </ItemCard>
  );
}

/** Which picture, and what it shows; of one with spots, the picture with them on it. */
function PictureFields({ item, at, fields, pictures, slug }: PartCardProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page.edit" });
  const own = (name: string) => itemFieldProps(fields, itemField(at, name), item.values[name]);
  const options = pictures.map(({ width, height }, n) => ({
    value: String(n + 1),
    label: t("pictureNumber", { number: n + 1, width, height }),
  }));
  const picture = pictures[Number(item.values.picture) - 1];
  return (
    <>
      <Field {...own("alt")} label={t("alt")} />
      <SelectField
        {...own("picture")}
        label={t("which")}
        options={[{ value: "", label: t("choose") }, ...options]}
      />
      {picture && item.kind === "screen" && (
        <div className="spots-edited" data-module="spots" data-item={at + 1}>
          <p className="hint" hidden data-how>
            {t("spotInFields")}
          </p>
          <div className="screen">
            <img
              src={`/e-laering/${slug}/billede/${picture.file}`}
              width={picture.width}
              height={picture.height}
              alt={item.values.alt ?? ""}
            />
            <svg role="presentation" width="100%" height="100%">
              {item.rows.map((row, n) => (
                <SpotFrame key={rowField(at, n, "place")} row={row} number={n + 1} />
              ))}
            </svg>
          </div>
        </div>
      )}
    </>
  );
}

/** Where a spot lies on its picture, with its number. */
function SpotFrame({ row, number }: { row: Values; number: number }) {
  const places = placeFields.map((field) => row[field] ?? "");
  if (!places.every((place) => /^\d{1,3}$/.test(place))) return null;
  const [left, top, width, height] = places.map((place) => `${place}%`);
  return (
    <>
      <rect x={left} y={top} width={width} height={height} />
      <text x={left} y={top} dx="0.35em" dy="1.2em">
        {number}
      </text>
    </>
  );
}

/** The spots of a picture, a row each. */
function Spots({ item, at, label, fields }: PartCardProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "page.edit" });
  const wrong = useTranslation("kinds", { keyPrefix: "page.wrong" }).t;
  const rows = rowsShown(item, pageItemKinds.screen!);
  const ofPlace: ItemFields = {
    ...fields,
    complaintText: (why) => (why === "spot" ? wrong("place") : fields.complaintText(why)),
  };
  return rows.map((values, row) => {
    const name = t("spot", { number: row + 1 });
    const own = (field: string) => itemFieldProps(ofPlace, rowField(at, row, field), values[field]);
    return (
      <ItemRow key={name} item={at} row={row} of={rows.length} label={`${name}, ${label}`} fields={fields}>
        <Field {...own("title")} label={`${name}: ${t("spotTitle")}`} />
        <Field {...own("text")} label={t("spotSaid")} />
        <div className="spot-fields">
          {placeFields.map((field) => (
            <Field key={field} {...own(field)} label={t(field)} inputMode="numeric" />
          ))}
        </div>
      </ItemRow>
    );
  });
}
