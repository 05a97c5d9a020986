import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";

/** The days on which a round can be answered: both ends, or its one day. */
export function usePeriodText(): (round: { opensAt: Date; closesAt: Date }) => string {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { locale } = useRenderContext();
  return ({ opensAt, closesAt }) => {
    const [from, to] = [dayText(opensAt, locale), dayText(lastDayBefore(closesAt), locale)];
    return from === to ? from : t("fromTo", { from, to });
  };
}
