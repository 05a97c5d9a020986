import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";
import type { AttendanceView } from "./attendance-view.ts";
import type { WalkInHit, WalkInSearch } from "./walk-ins.ts";

/** Finds someone who came without a seat by name, and marks them present. */
export function WalkIns({ view, search }: { view: AttendanceView; search?: WalkInSearch }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "attendance" });
  const refused = search && "refused" in search.found ? search.found.refused : undefined;
  return (
    <section className="section" id="uden-plads">
      <h2>{t("walkInTitle")}</h2>
      {view.mayAddWalkIns ? (
        <form action={`/kursusdage/${view.day.id}/uden-plads#uden-plads`} className="search">
          <Field
            field={{
              id: "f-navn",
              name: "navn",
              initialValue: search?.typed,
              errors: refused && [t(`search.${refused}`)],
            }}
            label={t("walkInName")}
            hint={t("walkInHint")}
            maxLength={254}
            autoComplete="off"
          />
          <Button look="secondary">{t("walkInFind")}</Button>
        </form>
      ) : (
        <p>
          <TextWithMailLink>{t("walkInLate")}</TextWithMailLink>
        </p>
      )}
      {search && !("refused" in search.found) && (
        <ul className="roll">
          {search.found.map((hit) => (
            <Hit key={hit.personId} hit={hit} typed={search.typed} dayId={view.day.id} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One who was found, with the button that marks them, or where they are on the list. */
function Hit({ hit, typed, dayId }: { hit: WalkInHit; typed: string; dayId: number }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "attendance" });
  return (
    <li>
      <p className="roll-name">
        <strong>{hit.name}</strong>
        <br />
        <span className="hint">{hit.municipality}</span>
      </p>
      {hit.isOnList ? (
        <a href={`#person-${hit.personId}`}>{t("walkInOnList")}</a>
      ) : (
        <form method="post" action={`/kursusdage/${dayId}/uden-plads`} className="act">
          <input type="hidden" name="navn" value={typed} />
          <Button
            look="secondary"
            name="person"
            value={hit.personId}
            aria-label={t("walkInActFor", { name: hit.name })}
          >
            {t("walkInAct")}
          </Button>
        </form>
      )}
    </li>
  );
}
