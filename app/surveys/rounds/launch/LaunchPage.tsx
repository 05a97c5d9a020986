import { useTranslation } from "react-i18next";
import { ActButton } from "../../../ui/Button.tsx";
import { dayText, dateTimeText, timeText } from "../../../base/dates/date-text.ts";
import { numberText } from "../../../base/number-text.ts";
import { listText } from "../../../ui/list-text.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { TrialButton, TrialSent } from "../../../sending/TrialButton.tsx";
import { LetterPreview } from "./LetterPreview.tsx";
import { LaunchContents } from "./LaunchContents.tsx";
import type { LaunchView, NothingFound, SmallestOfEnds } from "./launch-view.ts";
import type { RoundAdminView } from "../round-admin-view.ts";
import type { RoundAdminPageProps } from "../RoundAdminPage.tsx";
import { useRefusalText } from "../useRefusalText.ts";

export interface LaunchPageProps {
  view: RoundAdminView;
  launch: LaunchView;
  /** The registered targets, as shares. */
  targets: { title: string; share: number }[];
  /** The indicators in which a change can be found, and whether the best and the worst answers are the whole scale: then the best alone are told of. */
  smallest: (SmallestOfEnds & { title: string; isWhole: boolean })[];
  /** How many complete responses are expected. */
  expected: number;
  /** Why no change can be found; null where one can. */
  nothing: NothingFound | null;
  /** Its time to open has come: the letters go at once. */
  atOnce: boolean;
  /** A trial of the letters has just been sent. */
  isTried: boolean;
  wrong: RoundAdminPageProps["wrong"];
}

/** What is shown before a draft is opened: whom it invites, what they are sent, and what the answers can show. */
export function LaunchPage({
  view,
  launch,
  targets,
  smallest,
  expected,
  nothing,
  atOnce,
  isTried,
  wrong,
}: LaunchPageProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  const refusalText = useRefusalText();
  const { round } = view;
  return (
    <Page
      title={t("title", { name: round.name })}
      lead={t("lead")}
      up={{ to: `/sekretariat/maalinger/${round.id}`, label: round.name }}
    >
      {wrong && <Notice kind="error">{refusalText(wrong)}</Notice>}
      {isTried && !wrong && <TrialSent />}
      <InviteeCounts launch={launch} />
      <Letters launch={launch} roundId={round.id} />
      <LaunchContents view={view} targets={targets} />
      <SmallestChanges {...{ smallest, expected, nothing }} />
      <Opening view={view} launch={launch} atOnce={atOnce} />
    </Page>
  );
}

/** The button that opens the round, with what it does. */
function Opening({
  view: { round },
  launch: { invited, lastAt },
  atOnce,
}: Pick<LaunchPageProps, "view" | "launch" | "atOnce">) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  return (
    <Section title={t("open")}>
      <p>
        {t("openText", { count: invited })}{" "}
        {atOnce ? t("openAtOnce") : t("openLater", { moment: dateTimeText(round.opensAt, locale) })}{" "}
        {lastAt && site("lastLetter", { time: timeText(lastAt, locale) })}
      </p>
      <ActButton final={t("openTick")} to={`/sekretariat/maalinger/${round.id}/aabn`}>
        {t("openButton", { count: invited })}
      </ActButton>
    </Section>
  );
}

function InviteeCounts({ launch: { invited, municipalities, alsoIn } }: Pick<LaunchPageProps, "launch">) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  type MunicipalityCount = (typeof municipalities)[number];
  return (
    <Section title={t("whom", { count: invited })}>
      {alsoIn.map(({ name, count }) => (
        <Notice kind="warning" key={name}>
          {t("alsoIn", { name, count })}
        </Notice>
      ))}
      <details className="more" open={municipalities.length <= 6}>
        <summary>{t("places", { count: municipalities.length })}</summary>
        <Table
          caption={t("byPlace")}
          columns={[
            { head: t("municipality"), cell: ({ name }: MunicipalityCount) => name },
            { head: t("people"), cell: ({ count }: MunicipalityCount) => count, number: true },
          ]}
          rows={municipalities}
          rowKey={({ name }) => name}
        />
      </details>
      <p className="hint">{t("few")}</p>
    </Section>
  );
}

function Letters({ launch, roundId }: Pick<LaunchPageProps, "launch"> & { roundId: number }) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  const { locale } = useRenderContext();
  const { invitation, reminder, remindedFrom, inEnglish } = launch;
  return (
    <Section title={t("letters")}>
      <p>{t("lettersText")}</p>
      <LetterPreview title={t("invitation")} {...invitation} />
      {reminder && <LetterPreview title={t("reminder")} {...reminder} />}
      <p>
        {reminder
          ? t("remindedFrom", { days: remindedFrom.map((at) => dayText(at, locale)).join(", ") })
          : t("noReminder")}
      </p>
      {inEnglish > 0 && <p>{t("inEnglish", { count: inEnglish })}</p>}
      <TrialButton to={`/sekretariat/maalinger/${roundId}/aabn`} />
    </Section>
  );
}

/** How large a change must be for this round to find it, in the best and in the worst answers to each question. */
function SmallestChanges({
  smallest,
  expected,
  nothing,
}: Pick<LaunchPageProps, "smallest" | "expected" | "nothing">) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  const { locale } = useRenderContext();
  const changeText = (end: "best" | "worst", change: number | null) => {
    const points = Math.ceil((change ?? 0) * 100 - 1e-9);
    return change === null
      ? []
      : [
          t(`smallest.${end}`, {
            points: t("points", { count: points, points: numberText(points, locale) }),
          }),
        ];
  };
  return (
    <Section title={t("shown")}>
      {nothing ? (
        <p>{t(`nothing.${nothing.because}`, { before: nothing.before, count: expected })}</p>
      ) : (
        <>
          <p>{t("shownText", { count: expected })}</p>
          <ul>
            {smallest.map(({ title, best, worst, isWhole }) => (
              <li key={title}>
                {title}{" "}
                {listText(
                  [...changeText("best", best), ...(isWhole ? [] : changeText("worst", worst))],
                  locale,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
