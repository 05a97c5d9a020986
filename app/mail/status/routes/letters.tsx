import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { dateTimeText } from "../../../base/dates/date-text.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { listFailingMails } from "../../failures/mail-failures.server.ts";
import { lastLetterAt } from "../../outbox/last-letter.server.ts";
import { mailboxUnreadSince } from "../../returned/mailbox-position.server.ts";
import { FailingMailsTable } from "../FailingMails.tsx";
import { LetterNotices } from "../LetterNotices.tsx";
import { useErrorText } from "../useErrorText.ts";
import {
  countLetters,
  countWaitingRetries,
  type LetterCounts,
  longOutage,
  seeFailedLetters,
} from "../letter-status.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date();
  return {
    counts: countLetters(),
    failed: seeFailedLetters(currentPerson(context), now),
    outage: longOutage(now),
    waitingRetries: countWaitingRetries(now),
    long: lastLetterAt(now),
    failing: listFailingMails(),
    mailboxUnreadSince: mailboxUnreadSince(now),
    done: new URL(request.url).searchParams.get("ok"),
  };
}

export default function Letters() {
  const { counts, failed, outage, waitingRetries, long, failing, mailboxUnreadSince, done } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      {done === "igen" && <Notice kind="success">{t("requeued")}</Notice>}
      {done === "nu" && <Notice kind="success">{t("sentNow")}</Notice>}
      <LetterNotices {...{ outage, waitingRetries, long, mailboxUnreadSince }} />
      <p>
        <a href="/sekretariat/post/tekster">{t("toTexts")}</a>
      </p>
      <Section title={t("failedTitle")}>
        {failed.length === 0 ? <Empty>{t("noFailed")}</Empty> : <FailedLettersTable failed={failed} />}
      </Section>
      {failing.length > 0 && (
        <Section id="adresser" title={t("failingTitle")}>
          <FailingMailsTable failing={failing} />
        </Section>
      )}
      <Section title={t("kinds")}>
        {counts.length === 0 ? <Empty>{t("noLetters")}</Empty> : <LetterCountsTable counts={counts} />}
      </Section>
    </Page>
  );
}

/** The name of a kind of letter; the name of its file when it has none yet. */
function useKindName() {
  const { t } = useTranslation("mail");
  return (letter: string) => t(`kind.${letter as "sign-in"}`, { defaultValue: letter });
}

function LetterCountsTable({ counts }: { counts: LetterCounts[] }) {
  const { t } = useTranslation("mail");
  const kind = useKindName();
  const columns = [
    { head: t("kindHead"), cell: ({ letter }: LetterCounts) => kind(letter) },
    { head: t("waiting"), cell: ({ waiting }: LetterCounts) => waiting, number: true },
    { head: t("sent"), cell: ({ sent }: LetterCounts) => sent, number: true },
    { head: t("withdrawn"), cell: ({ withdrawn }: LetterCounts) => withdrawn, number: true },
    { head: t("failed"), cell: ({ failed }: LetterCounts) => failed, number: true },
    {
      head: t("action"),
      cell: ({ letter, retriable }: LetterCounts) =>
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
    <Table caption={t("kindsCaption")} columns={columns} rows={counts} rowKey={({ letter }) => letter} />
  );
}

type FailedLetter = ReturnType<typeof seeFailedLetters>[number];

function FailedLettersTable({ failed }: { failed: FailedLetter[] }) {
  const { t } = useTranslation("mail");
  const { locale } = useRenderContext();
  const kind = useKindName();
  const errorText = useErrorText();
  const columns = [
    { head: t("recipient"), cell: (letter: FailedLetter) => <Recipient letter={letter} /> },
    { head: t("kindHead"), cell: ({ letter }: FailedLetter) => kind(letter) },
    {
      head: t("posted"),
      cell: ({ postedAt }: FailedLetter) => <span className="moment">{dateTimeText(postedAt, locale)}</span>,
    },
    {
      head: t("error"),
      cell: ({ error }: FailedLetter) => errorText(error),
    },
    {
      head: t("action"),
      cell: (letter: FailedLetter) =>
        letter.retriable ? <RetryButton letter={letter} /> : t("notRetriable"),
    },
  ];
  return <Table caption={t("failedCaption")} columns={columns} rows={failed} rowKey={({ id }) => id} />;
}

function Recipient({ letter: { name, recipient } }: { letter: FailedLetter }) {
  const { t } = useTranslation("mail");
  return (
    <>
      {name ?? t("unnamed")}
      <br />
      <span className="hint">{recipient}</span>
    </>
  );
}

function RetryButton({ letter: { id, name, recipient } }: { letter: FailedLetter }) {
  const { t } = useTranslation("mail");
  return (
    <ActButton
      look="secondary"
      to={`/sekretariat/post/brev/${id}/igen`}
      label={t("retryOne", { recipient: name ?? recipient })}
    >
      {t("retry")}
    </ActButton>
  );
}
