import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { RoundStatus } from "./round-admin-view.ts";

const tagKinds = {
  draft: "plain",
  waiting: "waiting",
  open: "good",
  closed: "plain",
  published: "good",
  lost: "bad",
} as const;

/** A round's status, in one word. */
export function RoundStatusTag({
  status,
  opensAt,
  imported,
}: {
  status: RoundStatus;
  opensAt: Date;
  imported: boolean;
}) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { locale } = useRenderContext();
  return (
    <span>
      <Tag kind={tagKinds[status]}>{t(`status.${status}`, { day: dayText(opensAt, locale) })}</Tag>
      {imported && ` ${t("elsewhere")}`}
    </span>
  );
}
