import { useTranslation } from "react-i18next";
import { timeText } from "../base/dates/date-text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { useRenderContext } from "../ui/render-context.ts";
import { Table } from "../ui/Table.tsx";
import { listText } from "../ui/list-text.ts";
import { reasonsOf } from "./reasons.ts";
import { type LetterSample, type Panel, type PanelRecipient, panelFields } from "./panel.ts";

/** The page before letters to several: how many, to whom, and how they will look. Nothing is done before its button is pressed. */
export function SendPanel({ panel }: { panel: Panel }) {
  const { t } = useTranslation("sending");
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const { letterCount: count, recipientCount, fields, seen, back, message } = panel;
  const act = panel.act && t(`act.${panel.act}`);
  return (
    <Page
      title={act ? t("titleWithAct", { act, count }) : t("title", { count })}
      lead={t("lead", { count: recipientCount })}
      up={{ to: back, label: t("back") }}
    >
      {message && (
        <Notice kind={message === "trial-sent" ? "success" : "error"}>{t(`message.${message}`)}</Notice>
      )}
      <form method="post">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={panelFields.seen} value={seen} />
        <Recipients panel={panel} />
        <Samples samples={panel.samples} />
        <p>{t(`takesBack.${panel.takesBack}`, { minutes: panel.minutes })}</p>
        {panel.lastAt && <p>{site("lastLetter", { time: timeText(panel.lastAt, locale) })}</p>}
        <p className="row">
          <Button name={panelFields.act} value="send">
            {act ? t("sendWithAct", { act }) : t("send", { count })}
          </Button>
          <Button look="secondary" name={panelFields.act} value="proeve">
            {t("trial")}
          </Button>
        </p>
      </form>
    </Page>
  );
}

/** So many names are shown at once. */
const maxOpenNames = 12;
/** More names than these are counted only: nobody reads on. */
const maxNames = 500;

function Recipients({ panel }: { panel: Panel }) {
  const { recipients, recipientCount, canLeaveOut } = panel;
  const { t } = useTranslation("sending");
  const columns = useColumns(panel);
  const shown = canLeaveOut ? recipients : recipients.slice(0, maxNames);
  if (recipients.length === 0)
    return (
      <Section title={t("whom")}>
        <p>{t("countsOnly", { count: recipientCount })}</p>
      </Section>
    );
  return (
    <Section title={t("whom")}>
      <p>{t(canLeaveOut ? "canLeaveOut" : "everyone")}</p>
      <details className="more" open={canLeaveOut || recipients.length <= maxOpenNames}>
        <summary>{t("names", { count: recipients.length })}</summary>
        <Table caption={t("whom")} hideCaption columns={columns} rows={shown} rowKey={({ id }) => id} />
        {shown.length < recipients.length && <p>{t("more", { count: recipients.length - shown.length })}</p>}
      </details>
    </Section>
  );
}

function useColumns({ canLeaveOut, leftOut }: Panel) {
  const { t } = useTranslation("sending");
  const { locale } = useRenderContext();
  const kindOf = useKindName();
  const tick = ({ id, name }: PanelRecipient) => (
    <label className="choice">
      <input type="checkbox" name={panelFields.to} value={id} defaultChecked={!leftOut.includes(id)} />
      {name}
    </label>
  );
  const withReasons = ({ name, letters }: PanelRecipient) => {
    const reasons = reasonsOf(letters).map((reason) => t(`reason.${reason}`));
    return (
      <>
        {name} <span className="hint">({listText(reasons, locale)})</span>
      </>
    );
  };
  return [
    { head: t("name"), cell: canLeaveOut ? tick : withReasons },
    { head: t("municipality"), cell: ({ municipality }: PanelRecipient) => municipality ?? t("none") },
    {
      head: t("letter"),
      cell: ({ letters }: PanelRecipient) => listText(letters.map(kindOf), locale),
    },
  ];
}

/** What a letter is called. */
function useKindName() {
  const { t } = useTranslation("mail");
  return (letter: string) => t(`kind.${letter as "sign-in"}`);
}

function Samples({ samples }: { samples: LetterSample[] }) {
  const { t } = useTranslation("sending");
  const kindOf = useKindName();
  return (
    <Section title={t("looks")}>
      {samples.map(({ letter, count, name, subject, text }, place) => (
        <details key={`${letter} ${subject} ${name}`} className="more" open={place === 0}>
          <summary>{t("sample", { kind: kindOf(letter), count, name })}</summary>
          <div className="card">
            <b>{subject}</b>
            <div className="letter-text">{text}</div>
          </div>
        </details>
      ))}
    </Section>
  );
}
