import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";

/** The form in which someone types a diploma's number. */
export function NumberForm({ typed = "", wrong = false }: { typed?: string; wrong?: boolean }) {
  const { t } = useTranslation("diplomas");
  const errors = wrong ? [t("check.wrong")] : undefined;
  return (
    <form action="/diplom">
      <Field
        field={{ id: "nummer", name: "nummer", initialValue: typed, errors }}
        label={t("check.number")}
        hint={t("check.hint")}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <Button>{t("check.act")}</Button>
    </form>
  );
}
