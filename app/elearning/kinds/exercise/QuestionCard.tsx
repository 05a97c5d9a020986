import { useTranslation } from "react-i18next";
import { Field } from "../../../ui/Field.tsx";
import { ItemCard, ItemRow } from "../editing/ItemCard.tsx";
import { type ItemFields, itemFieldProps } from "../editing/item-fields.ts";
import { type Item, itemField, rowField, rowsShown, type Values } from "../editing/items.ts";
import { questionItemKinds } from "./question-items.ts";

interface QuestionCardProps {
  item: Item;
  /** Its place, from 0, among how many. */
  at: number;
  of: number;
  label: string;
  fields: ItemFields;
}

/** One question in fields: what is asked, and its answers. */
export function QuestionCard({ item, at, of, label, fields }: QuestionCardProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise.edit" });
  const kind = item.kind as "one";
  const itemKind = questionItemKinds[kind]!;
  const rows = rowsShown(item, itemKind);
  const own = (name: string) => itemFieldProps(fields, itemField(at, name), item.values[name]);
  return (
    <ItemCard {...{ item, at, of, label, fields }} hint={t(`how.${kind}`)} addRow={t("addRow")}>
      <Field {...own("text")} label={t("text")} />
      {rows.map((values, row) => {
        const name = t(`option.${kind}`, { number: row + 1 });
        return (
          <ItemRow
            key={name}
            item={at}
            row={row}
            of={rows.length}
            label={`${name}, ${label}`}
            fields={fields}
          >
            <AnswerFields {...{ at, row, values, name, fields }} names={itemKind.rowFields} />
          </ItemRow>
        );
      })}
      {itemKind.fields.includes("feedback") && <Field {...own("feedback")} label={t("feedback")} />}
    </ItemCard>
  );
}

interface AnswerFieldsProps {
  /** The places of its question and of itself, from 0. */
  at: number;
  row: number;
  values: Values;
  name: string;
  /** The fields that an answer of this kind of question has. */
  names: readonly string[];
  fields: ItemFields;
}

function AnswerFields({ at, row, values, name, names, fields }: AnswerFieldsProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise.edit" });
  const own = (field: string) => itemFieldProps(fields, rowField(at, row, field), values[field]);
  return (
    <>
      <Field {...own("text")} label={name} />
      {names.includes("right") && (
        <label className="choice">
          <input
            type="checkbox"
            name={rowField(at, row, "right")}
            value="ja"
            defaultChecked={values.right === "ja"}
          />
          {t("right")}
        </label>
      )}
      {names.includes("feedback") && <Field {...own("feedback")} label={t("optionFeedback")} />}
      {names.includes("pair") && <Field {...own("pair")} label={t("pair")} />}
    </>
  );
}
