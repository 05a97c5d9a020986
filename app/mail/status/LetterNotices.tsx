import { useTranslation } from "react-i18next";
import { dateTimeText, timeText } from "../../base/dates/date-text.ts";
import { ActButton } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { WaitingLetters } from "../outbox/waiting-letters.ts";
import type { LongOutage } from "./outage.ts";
import { isOwnError, useErrorText } from "./useErrorText.ts";

interface LetterNoticesProps {
  outage: LongOutage | null;
  waitingRetries: number;
  long: WaitingLetters | null;
  mailboxUnreadSince: Date | null;
}

/** What the secretariat should know of letters that wait. */
export function LetterNotices({ outage, waitingRetries, long, mailboxUnreadSince }: LetterNoticesProps) {
  return (
    <>
      {outage && <OutageNotice outage={outage} />}
      {long && !outage && <LongList {...long} />}
      {mailboxUnreadSince && <MailboxNotice since={mailboxUnreadSince} />}
      {waitingRetries > 0 && <SendNow count={waitingRetries} />}
    </>
  );
}

/** That no mail goes out, since when, and what the mail server says. */
function OutageNotice({ outage: { since, letters, error } }: { outage: LongOutage }) {
  const { t } = useTranslation("mail");
  const errorText = useErrorText();
  const { locale } = useRenderContext();
  return (
    <Notice kind="warning" title={t("outage", { since: dateTimeText(since, locale) })}>
      <p>{t("outageText", { count: letters })}</p>
      {error && <p>{isOwnError(error) ? errorText(error) : t("outageError", { error })}</p>}
    </Notice>
  );
}

/** That more letters wait than go in a minute, and when the last of them goes. */
function LongList({ waiting, lastAt }: WaitingLetters) {
  const { t } = useTranslation("mail");
  const { locale } = useRenderContext();
  return <p>{t("longList", { count: waiting, time: timeText(lastAt, locale) })}</p>;
}

/** The letters that wait for another attempt, and the button that makes it now. */
function SendNow({ count }: { count: number }) {
  const { t } = useTranslation("mail");
  return (
    <div className="row">
      <p>{t("waitingRetries", { count })}</p>
      <ActButton look="secondary" to="/sekretariat/post/send-nu">
        {t("sendNow")}
      </ActButton>
    </div>
  );
}

/** That nobody has looked for mail that came back. */
function MailboxNotice({ since }: { since: Date }) {
  const { t } = useTranslation("mail");
  const { locale } = useRenderContext();
  return (
    <Notice kind="warning" permanent>
      {t("mailboxUnread", { since: dateTimeText(since, locale) })}
    </Notice>
  );
}
