import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../ui/render-context.ts";
import type { LetterCounts } from "./secretariat-views.ts";

/** For instance: Der bliver sendt 14 mails til 12 agenter og 2 ledere. */
export function LettersText({ letters }: { letters: LetterCounts }) {
  const { t } = useTranslation("planning", { keyPrefix: "letters" });
  const { locale } = useRenderContext();
  const groups = (Object.entries(letters) as [keyof LetterCounts, number][]).filter(([, count]) => count > 0);
  const count = groups.reduce((sum, [, n]) => sum + n, 0);
  const to = new Intl.ListFormat(locale).format(groups.map(([group, n]) => t(group, { count: n })));
  return <p>{count === 0 ? t("nobody") : t("sent", { count, to })}</p>;
}
