import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { ChangeFacts } from "./ChangeFacts.tsx";
import { type SeenChange, shownChange } from "./mail-change.ts";

type Refusal = "own" | "asker" | "mail-taken" | "changed";

interface DecidePageProps {
  change: SeenChange;
  /** Why the reader may not approve it; null when they may. */
  mayNot: Refusal | null;
  answer?: { reply: FormReply; extra?: { refused: Refusal } };
}

/** One new address that waits, with the secretariat's yes or no and its reason. */
export function DecidePage({ change, mayNot, answer }: DecidePageProps) {
  const { t } = useTranslation("mailChange");
  const fields = fieldStates(answer?.reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  const refused = answer?.extra?.refused;
  return (
    <Page
      title={t("decide.title", { name: change.name })}
      lead={mayNot ? undefined : t("list.lead")}
      up={{ to: "/sekretariat/mailadresser", label: t("list.title") }}
    >
      {refused ? (
        <Notice kind="error">{t(`decide.refused.${refused}`)}</Notice>
      ) : (
        mayNot && <Notice kind="info">{t(`decide.refused.${mayNot}`)}</Notice>
      )}
      <ChangeFacts change={change} />
      <form method="post" noValidate>
        <input type="hidden" name="shown" value={shownChange(change)} />
        <TextField
          field={fields("reason")}
          label={t("decide.reason")}
          hint={t("decide.reasonHint")}
          maxLength={500}
        />
        <p className="go go-along">
          {!mayNot && (
            <Button name="act" value="godkend">
              {t("decide.approve")}
            </Button>
          )}
          <Button look="secondary" name="act" value="afvis">
            {t("decide.refuse")}
          </Button>
        </p>
      </form>
    </Page>
  );
}
