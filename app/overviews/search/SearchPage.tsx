import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { FoundGroup } from "./found.ts";

export interface SearchPageProps {
  q: string;
  isSecretariat: boolean;
  found: FoundGroup[] | "nothing-typed" | "short" | "too-often";
}

/** What was found on the whole site, a section for each kind. */
export function SearchPage({ q, isSecretariat, found }: SearchPageProps) {
  const { t } = useTranslation("search");
  return (
    <Page title={t("title")}>
      <search>
        <form action="/soeg" className="search">
          <Field
            field={{
              id: "q",
              name: "q",
              initialValue: q,
              errors: found === "short" ? [t("short")] : undefined,
            }}
            label={t("label")}
            hint={t(isSecretariat ? "hintSecretariat" : "hintLeader")}
            type="search"
            maxLength={100}
            autoComplete="off"
          />
          <Button look="secondary">{t("button")}</Button>
        </form>
      </search>
      {found === "too-often" && <Notice kind="warning">{t("tooOften")}</Notice>}
      {Array.isArray(found) && found.length === 0 && <Empty>{t("none", { q })}</Empty>}
      {Array.isArray(found) && found.map((group) => <Group key={group.group} {...group} />)}
    </Page>
  );
}

function Group({ group, hits, count, list }: FoundGroup) {
  const { t } = useTranslation("search");
  return (
    <Section title={t(`group.${group}`)} id={group}>
      <ul className="plain">
        {hits.map(({ to, name, detail }) => (
          <li key={to}>
            <a href={to}>{name}</a>
            {detail && `, ${detail}`}
          </li>
        ))}
      </ul>
      {count > hits.length && (
        <p>
          {t("shownOf", { shown: hits.length, count })} {list && <a href={list}>{t("wholeList")}</a>}
        </p>
      )}
    </Section>
  );
}
