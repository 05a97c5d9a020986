import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Empty, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { percentText } from "../../../base/number-text.ts";
import { answeredShare } from "../nights.ts";
import { listRounds } from "../round-views.server.ts";
import { usePeriodText } from "../usePeriodText.ts";
import { RoundStatusTag } from "../RoundStatusTag.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get("ok");
  return { rounds: listRounds(new Date()), deleted: deletions.find((word) => word === done) ?? null };
}

const deletions = ["slettet", "fjernet"] as const;

export default function Rounds() {
  const { rounds, deleted } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const columns = useColumns();
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      {deleted && <UndoableNotice>{t(`done.${deleted}`)}</UndoableNotice>}
      <div className="row">
        <ButtonLink to="/sekretariat/maalinger/ny">{t("create")}</ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/spoergeskemaer">
          {t("questionnaires")}
        </ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/maalinger/importer">
          {t("bringIn")}
        </ButtonLink>
      </div>
      {rounds.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <Table caption={t("title")} hideCaption columns={columns} rows={rounds} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}

type Listed = ReturnType<typeof listRounds>[number];

/** Each round's name, state, period, how many were asked and answered, and the way to its results. */
function useColumns() {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const { locale } = useRenderContext();
  const periodText = usePeriodText();
  const answersOf = ({ sentSoFar, invited, completed, partial }: Listed) => {
    if (sentSoFar === "uncounted") return t("uncounted");
    if (sentSoFar !== null) {
      const share = percentText(answeredShare(sentSoFar, invited ?? 0), locale);
      return t("wholeSoFar", { count: sentSoFar, share });
    }
    if (completed === null) return "–";
    return `${t("whole", { count: completed })}, ${t("partly", { count: partial ?? 0 })}`;
  };
  return [
    { head: t("name"), cell: ({ id, name }: Listed) => <a href={`/sekretariat/maalinger/${id}`}>{name}</a> },
    { head: t("state"), cell: (round: Listed) => <RoundStatusTag {...round} /> },
    {
      head: t("period"),
      cell: (round: Listed) => periodText(round),
    },
    { head: t("invited"), cell: ({ invited }: Listed) => invited ?? "–", number: true },
    { head: t("answered"), cell: answersOf },
    { head: t("results"), cell: (round: Listed) => <ResultLink {...round} /> },
  ];
}

function ResultLink({ id, name, status }: Listed) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  if (status !== "published") return "–";
  return (
    <a href={`/maalinger/${id}`} aria-label={`${t("toResults")}, ${name}`}>
      {t("toResults")}
    </a>
  );
}
