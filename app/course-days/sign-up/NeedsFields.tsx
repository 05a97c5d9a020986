import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { maxNeedsChars } from "../../../db/limits.ts";
import type { Needs } from "./needs.ts";

/** What conform answers of needs that were refused. */
export type NeedsReply = Parameters<typeof fieldStates>[0];

/** Food and access, asked at sign-up and until the day. */
export function NeedsFields({ needs, reply }: { needs?: Needs | null; reply?: NeedsReply }) {
  const { t } = useTranslation("courseDays");
  const fields = fieldStates(reply, (complaint) => t(`refused.${complaint as "long"}`), { ...needs });
  return (
    <>
      <p className="hint">{t("needs.text")}</p>
      <Field
        field={fields("food")}
        label={t("needs.food")}
        hint={t("needs.foodHint")}
        maxLength={maxNeedsChars}
        autoComplete="off"
      />
      <Field
        field={fields("access")}
        label={t("needs.access")}
        hint={t("needs.accessHint")}
        maxLength={maxNeedsChars}
        autoComplete="off"
      />
    </>
  );
}
