import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import { cellName, type LikelyDouble } from "./wrong-rows.ts";

interface LikelyDoublesProps {
  doubles: LikelyDouble[];
  /** The digest of the list as it is shown. */
  seen: string;
}

/** Those whom a list would add although somebody of their name is on the site or on another line, each beside that person. */
export function LikelyDoubles({ doubles, seen }: LikelyDoublesProps) {
  const { t } = useTranslation("importDraft", { keyPrefix: "doubles" });
  if (doubles.length === 0) return null;
  return (
    <Section title={t("title", { count: doubles.length })}>
      <p>{t("text")}</p>
      {doubles.map((double) => (
        <Pair key={double.line} double={double} seen={seen} />
      ))}
    </Section>
  );
}

function Pair({ double, seen }: { double: LikelyDouble; seen: string }) {
  const { line, municipality, listed, known } = double;
  const { t } = useTranslation("importDraft", { keyPrefix: "doubles" });
  const column = useTranslation("importDraft", { keyPrefix: "wrongRows.column" }).t;
  const { locale } = useRenderContext();
  const rows = [
    { where: t("listed", { line }), to: null, ...listed, municipality },
    "line" in known
      ? { where: t("listed", { line: known.line }), to: null, ...known }
      : { where: t("known"), to: `/sekretariat/personer/${known.id}`, ...known },
  ];
  type Row = (typeof rows)[number];
  return (
    <form method="post">
      <Table
        caption={listed.name}
        columns={[
          { head: t("where"), cell: ({ where }: Row) => where },
          { head: column("navn"), cell: ({ to, name }) => (to ? <a href={to}>{name}</a> : name) },
          { head: column("mail"), cell: ({ mail }) => mail },
          { head: column("kommune"), cell: ({ municipality }) => municipality },
          { head: column("startdato"), cell: ({ startsOn }) => dayText(new Date(startsOn), locale) },
        ]}
        rows={rows}
        rowKey={({ where }) => where}
      />
      <input type="hidden" name="act" value="ret" />
      <input type="hidden" name="liste" value={seen} />
      {"id" in known && (
        <Button look="soft" name="forslag" value={`${cellName(line, "mail")}=${known.mail}`}>
          {t("same", { mail: known.mail })}
        </Button>
      )}
    </form>
  );
}
