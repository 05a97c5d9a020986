import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../ui/Button.tsx";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { TeamDayView } from "./team-day-view.server.ts";

/** What was typed, the field at fault, and the complaint with its number. */
export interface ReserveReply {
  typed: { seats: string; until: string };
  field: "seats" | "until";
  wrong: "seats" | "day" | "not-enough" | "filled" | "deadline-past" | "deadline-late" | "closed-now";
  count: number;
}

/** Seats held for the leader's municipality: how many, until when, and giving them back. */
export function ReserveForm({ placing, reply }: { placing: TeamDayView; reply?: ReserveReply }) {
  const { t } = useTranslation("teamSignUp");
  const { locale } = useRenderContext();
  const { seen, reservation, reserves, namesBy } = placing;
  if (!reservation && !reserves) return null;
  const at = `/kursusdage/${seen.id}/hold/reservation`;
  const given = reply && {
    initialValue: reply.typed as Record<string, unknown>,
    error: { [reply.field]: [reply.wrong] },
  };
  const say = (wrong: string) => t(`wrong.${wrong as "not-enough"}`, { count: reply?.count ?? 0 });
  const fields = fieldStates(given, say, {
    seats: String(reservation?.seats ?? 2),
    until: namesBy,
  });
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
      {reserves && (
        <form method="post" action={at} noValidate>
          <Field field={fields("seats")} label={t("reserveSeats")} inputMode="numeric" autoComplete="off" />
          <Field
            field={fields("until")}
            label={t("reserveUntil")}
            hint={t("reserveUntilHint")}
            autoComplete="off"
          />
          <Button look="secondary">{t(reservation ? "reserveChange" : "reserveAct")}</Button>
        </form>
      )}
      {reservation && (
        <p>
          <ActButton look="quiet" to={`${at}/frigiv`}>
            {t("reserveGiveBack")}
          </ActButton>
        </p>
      )}
    </Section>
  );
}
