import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { roleNames } from "../../../db/enums.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { PublishingView } from "./publishing-view.ts";

/** The draft of a closed round: made once, read by the secretariat, shared with the steering group, and who has read it. */
export function DraftSection({ view: { round, draft, evaluation } }: { view: PublishingView }) {
  const { t } = useFigureTexts();
  return (
    <Section title={t("draft.title")}>
      {draft ? (
        <>
          <p>{t("draft.made")}</p>
          <p>
            <ButtonLink to={`/maalinger/${round.id}/kladde`}>{t("draft.read")}</ButtonLink>
          </p>
          {!evaluation && <Sharing roundId={round.id} sharedAt={draft.sharedAt} />}
          <Readers readers={draft.readers} />
        </>
      ) : (
        <>
          <p>{t(evaluation ? "draft.makeEvaluation" : "draft.make")}</p>
          <ActButton
            final={t("draft.makeConfirm")}
            look="secondary"
            to={`/sekretariat/maalinger/${round.id}/kladde`}
          >
            {t("draft.makeButton")}
          </ActButton>
        </>
      )}
    </Section>
  );
}

function Sharing({ roundId, sharedAt }: { roundId: number; sharedAt: Date | null }) {
  const { t, locale } = useFigureTexts();
  if (sharedAt) return <p>{t("draft.sharedAt", { at: dateTimeText(sharedAt, locale) })}</p>;
  return (
    <>
      <p>{t("draft.share")}</p>
      <ActButton
        final={t("draft.shareConfirm")}
        look="secondary"
        to={`/sekretariat/maalinger/${roundId}/kladde/del`}
      >
        {t("draft.shareButton")}
      </ActButton>
    </>
  );
}

/** Who has read the draft, so that it can be told who knew the figures before everyone else. */
function Readers({ readers }: { readers: NonNullable<PublishingView["draft"]>["readers"] }) {
  const { t, locale } = useFigureTexts();
  const site = useTranslation("site").t;
  const roleText = (role: string) =>
    roleNames.filter((name) => name === role).map((name) => site(`role.${name}`))[0];
  if (readers.length === 0) return <p>{t("draft.unread")}</p>;
  return (
    <>
      <h3>{t("draft.readers")}</h3>
      <ul>
        {readers.map(({ name, role, firstAt }) => (
          <li key={`${name} ${role} ${firstAt.getTime()}`}>
            {name ?? t("draft.forgotten")}, {roleText(role) ?? role}: {dateTimeText(firstAt, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}
