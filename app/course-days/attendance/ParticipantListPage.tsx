import { useTranslation } from "react-i18next";
import { type Mark, marks } from "../../../db/enums.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Table } from "../../ui/Table.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { ParticipantList } from "./participant-list.ts";

/** The list that lies at the door: a line a participant, with boxes for attendance and room for a signature. Printed from the browser. */
export function ParticipantListPage({ list: { day, participants } }: { list: ParticipantList }) {
  const { t } = useTranslation("courseDays");
  const { nameOf, timesOf } = useDayWords();
  const path = `/kursusdage/${day.id}`;
  const place = [day.venue, day.room, day.address].filter(Boolean).join(", ");
  return (
    <Page
      title={t("list.title")}
      lead={`${nameOf(day)}, ${timesOf(day)}. ${place}`}
      up={{ to: `${path}/fremmoede`, label: t("pack.back") }}
    >
      {day.state === "cancelled" && <Notice kind="warning">{t("pack.cancelled")}</Notice>}
      {participants.length === 0 ? (
        <Empty>{t("attendance.none")}</Empty>
      ) : (
        <>
          <p className="row">
            <ButtonLink look="secondary" to={`${path}/deltagerliste.xlsx`}>
              {t("list.excel")}
            </ButtonLink>
            <span className="hint screen-only">{t("list.hint")}</span>
          </p>
          <div className="sign-list">
            <ListTable participants={participants} />
          </div>
        </>
      )}
    </Page>
  );
}

function ListTable({ participants }: Pick<ParticipantList, "participants">) {
  const { t } = useTranslation("courseDays");
  return (
    <Table
      caption={t("list.title")}
      hideCaption
      columns={[
        { head: t("pack.name"), cell: ({ name }) => name },
        { head: t("pack.municipality"), cell: ({ municipality }) => municipality },
        { head: t("list.mark"), cell: ({ mark }) => <MarkBoxes mark={mark} /> },
        { head: t("list.signature"), cell: () => null, empty: () => true },
      ]}
      rows={participants}
      rowKey={({ personId }) => personId}
    />
  );
}

/** What is marked already; else a box for each mark. */
function MarkBoxes({ mark }: { mark: Mark | null }) {
  const { t } = useTranslation("courseDays");
  if (mark) return t(`mark.${mark}`);
  return marks.map((one) => (
    <span key={one} className="mark-box">
      {t(`mark.${one}`)}
    </span>
  ));
}
