import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { councilHref } from "./council.ts";
import type { PeriodLength } from "./period-ends.ts";

/** The way to the one-page sheet, with the same steps of time. */
export function CouncilSheetLink({ periodLength }: { periodLength: PeriodLength }) {
  const { t } = useTranslation("steering");
  const to = councilHref("/styregruppe.pdf", { periodLength, measure: "e-laering", municipalityCode: null });
  return (
    <p className="go">
      <ButtonLink to={to} look="secondary">
        {t("pdf")}
      </ButtonLink>
    </p>
  );
}
