import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useScene } from "../../ui/render-context.ts";
import type { Standing } from "./round-views.server.ts";

const kinds = {
  draft: "plain",
  waiting: "waiting",
  open: "good",
  closed: "plain",
  published: "good",
  lost: "bad",
} as const;

/** Where a round stands, in one word. */
export function StandingTag({
  standing,
  opensAt,
  imported,
}: {
  standing: Standing;
  opensAt: Date;
  imported: boolean;
}) {
  const { t } = useTranslation("surveys", { keyPrefix: "office" });
  const { locale } = useScene();
  return (
    <span>
      <Tag kind={kinds[standing]}>{t(`standing.${standing}`, { day: dayText(opensAt, locale) })}</Tag>
      {imported && ` ${t("elsewhere")}`}
    </span>
  );
}
