import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { momentText } from "../../../base/dates/date-text.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useScene } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { countLetters, delayedLetters, type Standing, seeFailedLetters } from "../letter-status.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const now = new Date();
  const put = new URL(request.url).searchParams.get("ok") === "igen";
  return {
    standings: countLetters(),
    failed: seeFailedLetters(person, now),
    delayed: delayedLetters(now),
    put,
  };
}

export default function Letters() {
  const { standings, failed, delayed, put } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  const { locale } = useScene();
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      {put && <Notice kind="success">{t("put")}</Notice>}
      {delayed && (
        <Notice kind="warning" title={t("delayed", { since: momentText(delayed.since, locale) })}>
          <p>{delayed.error ? t("delayedError", { error: delayed.error }) : t("delayedText")}</p>
        </Notice>
      )}
      <Section title={t("kinds")}>
        {standings.length === 0 ? <Empty>{t("noLetters")}</Empty> : <Standings standings={standings} />}
      </Section>
      <Section title={t("failedTitle")}>
        {failed.length === 0 ? <Empty>{t("noFailed")}</Empty> : <FailedLetters failed={failed} />}
      </Section>
    </Page>
  );
}

/** The kind's name; one that has none yet goes by its file's. */
function useKind() {
  const { t } = useTranslation("mail");
  return (letter: string) => t(`kind.${letter as "sign-in"}`, { defaultValue: letter });
}

function Standings({ standings }: { standings: Standing[] }) {
  const { t } = useTranslation("mail");
  const kind = useKind();
  const columns = [
    { head: t("kindHead"), cell: ({ letter }: Standing) => kind(letter) },
    { head: t("waiting"), cell: ({ waiting }: Standing) => waiting, number: true },
    { head: t("sent"), cell: ({ sent }: Standing) => sent, number: true },
    { head: t("withdrawn"), cell: ({ withdrawn }: Standing) => withdrawn, number: true },
    { head: t("failed"), cell: ({ failed }: Standing) => failed, number: true },
    {
      head: t("do"),
      cell: ({ letter, retriable }: Standing) =>
        retriable > 0 ? (
          <ActButton
            look="secondary"
            to={`/sekretariat/post/slags/${letter}/igen`}
            label={t("retryKind", { kind: kind(letter) })}
          >
            {t("retryAll", { count: retriable })}
          </ActButton>
        ) : (
          "–"
        ),
    },
  ];
  return (
    <Table caption={t("kindsCaption")} columns={columns} rows={standings} rowKey={({ letter }) => letter} />
  );
}

type Failed = ReturnType<typeof seeFailedLetters>[number];

function FailedLetters({ failed }: { failed: Failed[] }) {
  const { t } = useTranslation("mail");
  const { locale } = useScene();
  const kind = useKind();
  const columns = [
    {
      head: t("reader"),
      cell: ({ name, recipient }: Failed) => (
        <>
          {name ?? t("unnamed")}
          <br />
          <span className="hint">{recipient}</span>
        </>
      ),
    },
    { head: t("kindHead"), cell: ({ letter }: Failed) => kind(letter) },
    {
      head: t("posted"),
      cell: ({ postedAt }: Failed) => <span className="moment">{momentText(postedAt, locale)}</span>,
    },
    {
      head: t("why"),
      cell: ({ error }: Failed) => (error === "unwritable" || error === "interrupted" ? t(error) : error),
    },
    {
      head: t("do"),
      cell: ({ id, name, recipient, retriable }: Failed) =>
        retriable ? (
          <ActButton
            look="secondary"
            to={`/sekretariat/post/brev/${id}/igen`}
            label={t("retryOne", { reader: name ?? recipient })}
          >
            {t("retry")}
          </ActButton>
        ) : (
          t("gone")
        ),
    },
  ];
  return <Table caption={t("failedCaption")} columns={columns} rows={failed} rowKey={({ id }) => id} />;
}
