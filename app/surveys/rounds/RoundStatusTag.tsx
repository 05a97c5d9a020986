import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { RoundStatus } from "./round-views.server.ts";

const tagKinds = {
  draft: "plain",
  waiting: "waiting",
  open: "good",
  closed: "plain",
  published: "good",
  lost: "bad",
} as const;

/** Where a round stands, in one word. */
export function RoundStatusTag({
  standing,
  opensAt,
  imported,
}: {
  standing: RoundStatus;
  opensAt: Date;
  imported: boolean;
}) {
  const { t } = useTranslation("surveys", { keyPrefix: "office" });
  const { locale } = useRenderContext();
  return (
    <span>
      <Tag kind={tagKinds[standing]}>{t(`standing.${standing}`, { day: dayText(opensAt, locale) })}</Tag>
      {imported && ` ${t("elsewhere")}`}
    </span>
  );
}
