import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../../ui/Button.tsx";
import { Section } from "../../../ui/Page.tsx";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import type { EditorProps } from "../lesson-kind.ts";
import { type PackageContent, type PackageEditorView, packageRules } from "./content.ts";
import { PackageSummary } from "./PackageSummary.tsx";

/** The upload of a package, what its inspection found, when it is complete, and the trial run. */
export function PackageEditor({ lesson, content, locked }: EditorProps<PackageEditorView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  const { package: packageContent, maxMegabytes } = content;
  return (
    <>
      {packageContent && <PackageContents id={lesson.id} packageContent={packageContent} />}
      {packageContent && !locked && <Rule id={lesson.id} packageContent={packageContent} />}
      {!locked && (
        <Section title={t("upload.act")}>
          {packageContent && <p>{t("upload.now")}</p>}
          <UploadForm
            to={`/sekretariat/lektioner/${lesson.id}/pakke`}
            label={t("upload.title")}
            hint={t("upload.hint", { most: maxMegabytes })}
            accept=".zip,application/zip"
          />
        </Section>
      )}
    </>
  );
}

function PackageContents({ id, packageContent }: { id: number; packageContent: PackageContent }) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  return (
    <Section title={t("contents.title")}>
      <PackageSummary packageContent={packageContent} />
      <ButtonLink look="secondary" to={`/sekretariat/lektioner/${id}/proevekoersel`}>
        {t("contents.trial")}
      </ButtonLink>
    </Section>
  );
}

function Rule({ id, packageContent: { rule, reports } }: { id: number; packageContent: PackageContent }) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  return (
    <Section title={t("rule.title")}>
      {reports?.test && rule === "either" && <p>{t("rule.test")}</p>}
      <form method="post" action={`/sekretariat/lektioner/${id}/regel`}>
        <fieldset className="field">
          <legend className="sr-only">{t("rule.title")}</legend>
          {packageRules.map((word) => (
            <label className="choice" key={word}>
              <input type="radio" name="rule" value={word} defaultChecked={word === rule} />
              {t(`rule.${word}`)}
            </label>
          ))}
        </fieldset>
        <Button look="secondary">{t("rule.save")}</Button>
      </form>
    </Section>
  );
}
