import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";

interface UploadFormProps {
  to: string;
  label: string;
  hint: string;
  accept: string;
}

/** One file to be uploaded. Works with scripts off; with them it tells how far it is, and what was refused, on the page. */
export function UploadForm({ to, label, hint, accept }: UploadFormProps) {
  const { t } = useTranslation("workshop");
  const id = `f-${to.split("/").at(-1)}`;
  return (
    <form
      method="post"
      action={to}
      encType="multipart/form-data"
      data-module="upload"
      data-sending={t("lesson.sending")}
      data-broken={t("upload.malformed")}
    >
      <Field field={{ id, name: "fil" }} label={label} hint={hint} type="file" accept={accept} required />
      <Button>{t("lesson.upload")}</Button>
      <p className="say" role="status" data-say />
    </form>
  );
}
