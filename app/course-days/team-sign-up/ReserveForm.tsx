import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { TeamDayView } from "./team-day-view.ts";

/** What conform answers of a reservation that was refused, and the number that its complaint names. */
export interface ReserveReply {
  reply?: Parameters<typeof fieldStates>[0];
  count?: number;
}

/** Seats held for the leader's municipality: how many, until when, and giving them back. */
export function ReserveForm({
  view: { summary, reservation, canReserve, namesBy },
  refusal: { reply, count = 0 },
}: {
  view: TeamDayView;
  refusal: ReserveReply;
}) {
  const { t } = useTranslation("teamSignUp");
  const { locale } = useRenderContext();
  if (!reservation && !canReserve) return null;
  const path = `/kursusdage/${summary.id}/hold/reservation`;
  const say = (complaint: string) => t(`wrong.${complaint as "not-enough"}`, { count });
  const fields = fieldStates(reply, say, { seats: String(reservation?.seats ?? 2), until: namesBy });
  return (
    <Section title={t("reserve")}>
      {reservation ? (
        <p>
          {t("reserved", {
            count: reservation.seats,
            filled: reservation.filled,
            until: dayText(lastDayBefore(reservation.until), locale),
          })}
        </p>
      ) : (
        <p>{t("reserveText")}</p>
      )}
      {canReserve && <SeatsForm action={path} fields={fields} exists={reservation !== null} />}
      {reservation && (
        <p>
          <ActButton look="quiet" to={`${path}/frigiv`}>
            {t("reserveGiveBack")}
          </ActButton>
        </p>
      )}
    </Section>
  );
}

interface SeatsFormProps {
  action: string;
  fields: ReturnType<typeof fieldStates>;
  /** Whether seats are reserved already, so that their number is changed. */
  exists: boolean;
}

/** How many seats to reserve, and until when. */
function SeatsForm({ action, fields, exists }: SeatsFormProps) {
  const { t } = useTranslation("teamSignUp");
  return (
    <form method="post" action={action} noValidate>
      <Field field={fields("seats")} label={t("reserveSeats")} inputMode="numeric" autoComplete="off" />
      <DateField field={fields("until")} label={t("reserveUntil")} hint={t("reserveUntilHint")} />
      <Button look="secondary">{t(exists ? "reserveChange" : "reserveAct")}</Button>
    </form>
  );
}
