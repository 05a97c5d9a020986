import { shortDayText, weekdayText } from "../../app/base/dates/date-text.ts";
import type { Locale } from "../../app/base/texts/locale.ts";
import { Cell } from "./Letter.tsx";
import { styles } from "./look.ts";
import { type Hours, hoursText, timeRangeText } from "./times.ts";

interface AppointmentProps {
  locale: Locale;
  title: string;
  /** Its day, as a moment within it. */
  day: Date;
  /** None when only the day is known. */
  hours: Hours | null;
  place: string;
  /** When and where it was to be before it moved. */
  was?: (Hours & { place: string }) | null;
}

const words = { da: { was: "Før" }, en: { was: "Before" } };

/** The card of an appointment: the day as a leaf of a calendar, and in words what it is, when and where. */
export function Appointment(props: AppointmentProps) {
  return (
    <Cell className="facts" style={styles.facts} frame={styles.factsFrame}>
      <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0}>
        <tbody>
          <tr>
            <td style={styles.tile}>
              <Leaf {...props} />
            </td>
            <td className="beside-tile" style={styles.besideTile}>
              <AppointmentText {...props} />
            </td>
          </tr>
        </tbody>
      </table>
    </Cell>
  );
}

/** The date stands in words beside it, so screen readers and the plain text skip the leaf. */
function Leaf({ locale, day }: AppointmentProps) {
  const [number, month] = shortDayText(day, locale).split(" ");
  return (
    <div aria-hidden="true" data-skip-in-text="true">
      <div className="tile-month" style={styles.tileMonth}>
        {month}
      </div>
      <div className="tile-day" style={styles.tileDay}>
        {Number.parseInt(number!, 10)}
      </div>
    </div>
  );
}

function AppointmentText({ locale, title, day, hours, place, was }: AppointmentProps) {
  const lines = [weekdayText(day, locale), hours && timeRangeText(locale, hours), place];
  return (
    <>
      <p className="text appointment" style={styles.appointment}>
        <strong>{title}</strong>
        {lines.filter(Boolean).map((line) => (
          <span key={line}>
            <br />
            {line}
          </span>
        ))}
      </p>
      {was && (
        <p className="muted" style={styles.muted}>
          {words[locale].was}: {hoursText(locale, was)}, {was.place}
        </p>
      )}
    </>
  );
}
