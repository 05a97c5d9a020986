import { useTranslation } from "react-i18next";
import { decimalText, numberText } from "../../../base/number-text.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import type { PackageContent } from "./content.ts";
import { readableAddress } from "./inspection/addresses.ts";
import { reportsText, warningText } from "./inspection/findings-text.ts";

/** What the inspection of a package found: what it is, what it will report, and what to be aware of. */
export function PackageSummary({ packageContent }: { packageContent: PackageContent }) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  const { locale } = useRenderContext();
  const { standard, edition, title, items, files, bytes, reports, warnings, rule } = packageContent;
  const size = decimalText(Math.max(0.1, bytes / 1_000_000), 1, locale);
  return (
    <>
      <Facts
        facts={[
          [t("contents.standard"), standard === "SCORM 1.2" ? standard : `${standard}, ${edition}`],
          [t("contents.name"), title ?? "–"],
          [t("contents.launch"), <code key="launch">{readableAddress(items[0]!.href)}</code>],
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
    </>
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
