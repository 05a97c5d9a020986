import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../base/dates/date-text.ts";
import { useRenderContext } from "../ui/render-context.ts";
import { Table } from "../ui/Table.tsx";
import { tickedField } from "./panel.ts";

interface TickedPerson {
  id: number;
  name: string;
  municipality: string | null;
  /** Their first day (yyyy-mm-dd), where it is ahead: such people stand without a tick at first. */
  startsOn?: string;
  startsLater?: boolean;
}

interface TickedPeopleProps<Row extends TickedPerson> {
  caption: string;
  people: Row[];
  /** The people ticked in a refused form; in a new one all who have begun. */
  selected?: number[] | undefined;
  /** More columns. */
  columns?: { head: string; cell: (person: Row) => ReactNode }[];
  /** The button. */
  children: ReactNode;
}

/** The form of an act that writes to those who are ticked. */
export function TickedPeople<Row extends TickedPerson>({
  caption,
  people,
  selected,
  columns = [],
  children,
}: TickedPeopleProps<Row>) {
  const { t } = useTranslation("sending");
  const tick = (person: Row) => (
    <PersonTick person={person} isTicked={selected?.includes(person.id) ?? !person.startsLater} />
  );
  return (
    <form method="post">
      <Table
        caption={caption}
        columns={[
          { head: t("name"), cell: tick },
          { head: t("municipality"), cell: ({ municipality }: Row) => municipality ?? t("none") },
          ...columns,
        ]}
        rows={people}
        rowKey={({ id }) => id}
      />
      {children}
    </form>
  );
}

function PersonTick({ person, isTicked }: { person: TickedPerson; isTicked: boolean }) {
  const { t } = useTranslation("sending");
  const { locale } = useRenderContext();
  const { id, name, startsLater, startsOn } = person;
  return (
    <>
      <label className="choice">
        <input type="checkbox" name={tickedField} value={id} defaultChecked={isTicked} />
        {name}
      </label>
      {startsLater && startsOn && (
        <span className="beside"> {t("starts", { day: dayText(new Date(startsOn), locale) })}</span>
      )}
    </>
  );
}
