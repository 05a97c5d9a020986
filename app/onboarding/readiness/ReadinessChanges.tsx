import { useTranslation } from "react-i18next";
import { ActButton } from "../../ui/Button.tsx";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { ReadinessChange } from "./shift-row.ts";

interface ReadinessChangesProps {
  changes: ReadinessChange[];
  since: Date;
  /** Whether the list has several municipalities: then each name stands with its own. */
  withMunicipality: boolean;
}

/** Who has become ready for shifts, or is no longer ready, since the reader last marked changes as seen. */
export function ReadinessChanges({ changes, since, withMunicipality }: ReadinessChangesProps) {
  const { t } = useTranslation("readiness");
  const { locale } = useRenderContext();
  const at = dateTimeText(since, locale);
  if (changes.length === 0) return <p className="hint">{t("noChanges", { at })}</p>;
  return (
    <Section title={t("changes")}>
      <p className="hint">{t("since", { at })}</p>
      <ul className="plain">
        {changes.map(({ personId, name, municipality, ready, at }) => (
          <li key={personId}>
            {t(ready ? "became" : "ceased", {
              name: withMunicipality && municipality ? `${name} (${municipality})` : name,
              day: dayText(at, locale),
            })}
          </li>
        ))}
      </ul>
      <ActButton look="secondary" to="/klar-til-vagt/set">
        {t("seen")}
      </ActButton>
    </Section>
  );
}
