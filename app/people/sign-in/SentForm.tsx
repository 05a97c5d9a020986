import { useTranslation } from "react-i18next";
import { typedTexts, valuesOf } from "../../base/forms/fill-form.ts";
import { Button } from "../../ui/Button.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TypedTexts } from "./KeptForm.tsx";

/** On an error page that answers a form: what was typed, to send again when that helps (`again`), else to copy; or how to come back to it. */
export function SentForm({ again }: { again: boolean }) {
  const { sentForm } = useRenderContext();
  const { t } = useTranslation("signIn");
  if (!sentForm) return null;
  const { to, body } = sentForm;
  if (body === null) return <p>{t(again ? "kept.reload" : "kept.back")}</p>;
  if (again) return <SendAgain to={to} values={valuesOf(body)} />;
  return (
    <>
      <p>{t("kept.copy")}</p>
      <TypedTexts texts={typedTexts(valuesOf(body))} />
    </>
  );
}

function SendAgain({ to, values }: { to: string; values: [name: string, value: string][] }) {
  const { t } = useTranslation("signIn");
  return (
    <form method="post" action={to} data-typed="">
      {[...values.entries()].map(([at, [name, value]]) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <p>{t("kept.again")}</p>
      <Button>{t("kept.send")}</Button>
    </form>
  );
}
