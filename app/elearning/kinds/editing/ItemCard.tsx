import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { FieldGroup } from "../../../ui/Field.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";
import type { ItemFields } from "./item-fields.ts";
import { type Item, itemField, rowField } from "./items.ts";

interface ItemCardProps {
  item: Item;
  /** Its place, from 0, among how many. */
  at: number;
  of: number;
  label: string;
  hint?: string;
  fields: ItemFields;
  /** The button that adds a row; null for an item without rows. */
  addRow: string | null;
  children: ReactNode;
}

/** One item with its fields, its rows, and the buttons that move or delete it. */
export function ItemCard({ item, at, of, label, hint, fields, addRow, children }: ItemCardProps) {
  const place = String(at + 1);
  return (
    <div className="card item">
      <FieldGroup label={label} hint={hint}>
        <input type="hidden" name={itemField(at, "kind")} value={item.kind} />
        {children}
        <div className="row">
          {addRow && (
            <Button look="soft" name="arrange" value={`row.${place}`}>
              {addRow}
            </Button>
          )}
          <MoveButtons acts={["up", "down", "drop"]} {...{ place, at, of, label, fields }} />
        </div>
      </FieldGroup>
    </div>
  );
}

interface ItemRowProps {
  /** The places of its item and of itself, from 0, and how many rows there are. */
  item: number;
  row: number;
  of: number;
  label: string;
  fields: ItemFields;
  children: ReactNode;
}

/** One row of an item with its fields, and the buttons that move or delete it. */
export function ItemRow({ item, row, of, label, fields, children }: ItemRowProps) {
  return (
    <div className="item-row">
      <input type="hidden" name={rowField(item, row, "row")} value="ja" />
      {children}
      <div className="row">
        <MoveButtons
          acts={["row-up", "row-down", "row-drop"]}
          place={`${item + 1}.${row + 1}`}
          {...{ at: row, of, label, fields }}
        />
      </div>
    </div>
  );
}

interface MoveButtonsProps {
  /** What the buttons say: up, down and delete. */
  acts: [up: string, down: string, drop: string];
  /** The place, or places, in the buttons' values. */
  place: string;
  at: number;
  of: number;
  label: string;
  fields: ItemFields;
}

function MoveButtons({ acts: [up, down, drop], place, at, of, label, fields: { focus } }: MoveButtonsProps) {
  const { t } = useTranslation("authoring");
  const button = (act: string, sign: string, name: string) => (
    <Button
      look="quiet"
      name="arrange"
      value={`${act}.${place}`}
      aria-label={t("plan.of", { act: name, title: label })}
      {...autoFocusIf(focus === `${act}.${place}`)}
    >
      {sign}
    </Button>
  );
  return (
    <>
      {at > 0 && button(up, "↑", t("plan.up"))}
      {at < of - 1 && button(down, "↓", t("plan.down"))}
      {button(drop, t("plan.drop"), t("plan.drop"))}
    </>
  );
}
