import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { decimalText, numberText } from "../../../base/number-text.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import type { EditorProps } from "../lesson-kind.ts";
import { type PackageContent, type PackageEditorView, packageRules } from "./content.ts";
import { reportsText, warningText } from "./inspection/findings-text.ts";

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
  const { locale } = useRenderContext();
  const { standard, edition, title, items, files, bytes, reports, warnings, rule } = packageContent;
  const size = decimalText(Math.max(0.1, bytes / 1_000_000), 1, locale);
  return (
    <Section title={t("contents.title")}>
      <Facts
        facts={[
          [t("contents.standard"), standard === "SCORM 1.2" ? standard : `${standard}, ${edition}`],
          [t("contents.name"), title ?? "–"],
          [t("contents.launch"), <code key="launch">{items[0]!.href}</code>],
          [t("contents.size"), t("contents.sizeText", { size, files: numberText(files, locale) })],
          [t("contents.reports"), reportsText(t, reports)],
          [t("rule.short"), t(`rule.${rule}`)],
        ]}
      />
      {items.length > 1 && <Parts items={items} />}
      {warnings.length > 0 && (
        <Notice kind="warning" title={t("contents.warnings")}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.what}>{warningText(t, warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ButtonLink look="secondary" to={`/sekretariat/lektioner/${id}/proevekoersel`}>
        {t("contents.trial")}
      </ButtonLink>
    </Section>
  );
}

function Parts({ items }: Pick<PackageContent, "items">) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  return (
    <>
      <h3>{t("contents.parts")}</h3>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            {item.title} ({t(`contents.part.${item.type}`)})
          </li>
        ))}
      </ol>
    </>
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
