import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";

interface FormButtonsProps {
  /** The id of the form they send. */
  form: string;
  address: string;
  trial?: boolean | undefined;
  /** The page that is shown where scripts run, counted from 0. */
  at: number;
  pages: number;
}

/**
 * The form's buttons. Without scripts: save and send. Where scripts run: to the previous and the next page, and on the last one send.
 * Should the page's own script fail to load, turning a page saves the draft and asks the server for the next page. Saving comes first, so that
 * the Enter key never sends by itself. The style sheet shows what is true of saving: by hand, or as one goes where scripts run.
 */
export function FormButtons({ form, address, trial, at, pages }: FormButtonsProps) {
  const { t } = useTranslation("surveys");
  const turnedTo = (page: number) => `${trial ? address : `${address}/kladde`}?side=${page + 1}`;
  return (
    <div className="questions-end">
      <div className="row">
        {!trial && (
          <Button form={form} look="secondary" formAction={`${address}/kladde`} data-does="draft">
            {t("answer.draft")}
          </Button>
        )}
        <Button
          form={form}
          look="secondary"
          formAction={turnedTo(at - 1)}
          data-does="previous"
          hidden={at === 0}
        >
          {t("client.previous")}
        </Button>
        <Button form={form} formAction={turnedTo(at + 1)} data-does="next" hidden={at === pages - 1}>
          {t("client.next")}
        </Button>
        <Button form={form} data-does="send">
          {t("answer.send")}
        </Button>
      </div>
      <p className="hint saving" role="status" />
      <p className="hint once">{t("answer.once")}</p>
      {!trial && <p className="hint by-hand">{t("answer.countsByHand")}</p>}
      {!trial && <p className="hint as-you-go">{t("answer.counts")}</p>}
    </div>
  );
}
