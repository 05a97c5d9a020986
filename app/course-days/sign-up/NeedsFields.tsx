import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field.tsx";
import { type Needs, maxNeedsChars } from "./needs.ts";

/** Food and access, asked at sign-up and until the day. */
export function NeedsFields({ needs }: { needs?: Needs }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "needs" });
  return (
    <>
      <p className="hint">{t("text")}</p>
      <Field
        field={{ id: "f-food", name: "food", initialValue: needs?.food }}
        label={t("food")}
        hint={t("foodHint")}
        maxLength={maxNeedsChars}
        autoComplete="off"
      />
      <Field
        field={{ id: "f-access", name: "access", initialValue: needs?.access }}
        label={t("access")}
        hint={t("accessHint")}
        maxLength={maxNeedsChars}
        autoComplete="off"
      />
    </>
  );
}
