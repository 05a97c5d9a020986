import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { CodeField } from "../sign-in/CodeField.tsx";
import type { LinkView } from "./mail-change.ts";

interface AnswerFormProps {
  link: LinkView;
  /** Why the last answer was not taken, and what was typed as the code. */
  answer?: { refused: string; typed: string };
}

/** What the link asks, with the code of its letter and a button for each answer. */
export function AnswerForm({ link, answer }: AnswerFormProps) {
  const { t } = useTranslation("mailChange");
  const { locale } = useRenderContext();
  const { name, newMail, expiresAt } = link;
  const asks = link.asks as Exclude<LinkView["asks"], "nothing" | "stale">;
  const refused =
    answer?.refused === "too-often" && asks !== "confirm" ? "too-often-for-yes" : answer?.refused;
  const wrong = refused && t(`link.refused.${refused as "wrong-code"}`);
  return (
    <Page
      title={t(`link.${asks}.title`)}
      lead={t(`link.${asks}.lead`, { name, newMail, by: link.by ?? t("somebody") })}
    >
      <form method="post" noValidate>
        <CodeField hint={t("link.codeHint")} typed={answer?.typed} wrong={wrong} />
        <p className="go go-along">
          <Button name="svar" value="ja">
            {t(`link.${asks}.yes`)}
          </Button>
          {asks !== "confirm" && (
            <Button look="secondary" name="svar" value="nej">
              {t(`link.${asks}.no`)}
            </Button>
          )}
        </p>
      </form>
      <p className="hint">{t("link.until", { until: dayText(expiresAt, locale) })}</p>
    </Page>
  );
}
