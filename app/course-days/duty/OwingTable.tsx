import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import type { DutyStatus } from "./duty.ts";
import { allTickedHref, type DutyFilter, dutyHref } from "./duty-filter.ts";
import type { OwingAgent } from "./duty-overview.ts";

interface OwingTableProps {
  owing: OwingAgent[];
  filter: DutyFilter;
  /** All are ticked at first; otherwise nobody. */
  ticked: boolean;
}

/** Those who lack a day, each with a box to tick, and what can be done with those ticked. */
export function OwingTable({ owing, filter, ticked }: OwingTableProps) {
  const { t } = useTranslation("duty");
  return (
    <form action="/personer/valgte">
      <input type="hidden" name="fra" value={dutyHref(filter)} />
      <p>
        <a href={ticked ? dutyHref(filter) : allTickedHref(filter)}>
          {t(ticked ? "untickAll" : "tickAll", { count: owing.length })}
        </a>
      </p>
      <Table
        caption={t("owing")}
        hideCaption
        columns={useOwingColumns(ticked)}
        rows={owing}
        rowKey={({ personId }) => personId}
      />
      <p className="go go-along">
        <Button look="soft" name="handling" value="mind">
          {t("ticked.remind")}
        </Button>{" "}
        <Button look="soft" name="handling" value="tilmeld">
          {t("ticked.signUp")}
        </Button>{" "}
        <Button look="soft" formAction="/sekretariat/kursusdage/pligt/fritag">
          {t("ticked.exempt")}
        </Button>
      </p>
    </form>
  );
}

function useOwingColumns(ticked: boolean): Column<OwingAgent>[] {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  return [
    { head: t("name"), cell: (agent) => <Name agent={agent} ticked={ticked} /> },
    { head: t("municipality"), cell: ({ municipality }) => municipality },
    {
      head: t("due"),
      cell: ({ due, overdue }) => (
        <>
          {dayText(new Date(due), locale)} {overdue && <Tag kind="bad">{t("overdue")}</Tag>}
        </>
      ),
    },
    { head: t("stands"), cell: (agent) => <DutyStatusCell agent={agent} /> },
  ];
}

function Name({ agent: { personId, name }, ticked }: { agent: OwingAgent; ticked: boolean }) {
  const persons = useTranslation("persons").t;
  return (
    <span className="ticked">
      <label className="row-tick">
        <input
          type="checkbox"
          name="p"
          value={personId}
          defaultChecked={ticked}
          aria-label={persons("tickOne", { name })}
        />
      </label>
      <a href={`/sekretariat/personer/${personId}`}>{name}</a>
    </span>
  );
}

/** A seat or a place ahead, and the day from which they stayed away. */
function DutyStatusCell({ agent: { dutyStatus, missedOn } }: { agent: OwingAgent }) {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  return (
    <>
      <Standing status={dutyStatus} />{" "}
      {missedOn && <Tag kind="bad">{t("missed", { day: dayText(new Date(missedOn), locale) })}</Tag>}
    </>
  );
}

function Standing({ status }: { status: DutyStatus }) {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  if (status.stands !== "enrolled" && status.stands !== "waiting") return <>{t("none")}</>;
  const day = dayText(new Date(status.on), locale);
  return <Tag kind={status.stands === "enrolled" ? "good" : "waiting"}>{t(status.stands, { day })}</Tag>;
}
