import { useTranslation } from "react-i18next";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { placeName } from "./draw-paths.ts";
import { maxShownPlaces, type PathPlace, type PathsGraph } from "./paths-graph.ts";

interface PathsPageProps {
  lesson: { id: number; title: string };
  /** The index of the call in its shift, and what it is called. */
  call: number;
  title: string;
  graph: PathsGraph;
}

/** The paths of a conversation: as a picture, and as a list that says the same. */
export function PathsPage({ lesson, call, title, graph }: PathsPageProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.paths" });
  return (
    <Page
      title={t("title", { title })}
      lead={t("lead")}
      up={{ to: `/sekretariat/lektioner/${lesson.id}`, label: lesson.title }}
      wide
    >
      {graph.isCut && (
        <Notice kind="info" permanent>
          {t("cut", { most: maxShownPlaces })}
        </Notice>
      )}
      <PathsPicture lessonId={lesson.id} call={call} title={title} />
      <Section title={t("list")}>
        <ol className="paths-list">
          {graph.places.map((place, at) => (
            <Place key={`${place.knot} ${place.ofKnot}`} graph={graph} place={place} at={at} />
          ))}
        </ol>
      </Section>
    </Page>
  );
}

/** The picture of a call's paths; in full size behind it. */
export function PathsPicture({ lessonId, call, title }: { lessonId: number; call: number; title: string }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.paths" });
  const file = `/sekretariat/lektioner/${lessonId}/samtale/${call}/stier.svg`;
  return (
    <a className="paths-picture" href={file}>
      <img src={file} alt={t("alt", { title })} loading="lazy" />
    </a>
  );
}

function Place({ graph: { places }, place, at }: { graph: PathsGraph; place: PathPlace; at: number }) {
  const { t } = useTranslation("kinds", { keyPrefix: "conversation.paths" });
  const nameOf = (number: number) => placeName(places[number]!, t("start"));
  const targets = ({ to, back }: PathPlace["choices"][number]) =>
    to.map((target) => {
      if (typeof target !== "number")
        return (
          <Tag key={target} kind={target === "passed" ? "good" : "waiting"}>
            {t(target)}
          </Tag>
        );
      const name = `${target + 1}. ${nameOf(target)}`;
      return (
        <a key={target} href={`#sted-${target + 1}`}>
          {back.includes(target) ? t("back", { name }) : name}
        </a>
      );
    });
  return (
    <li id={`sted-${at + 1}`}>
      <b lang="da">{nameOf(at)}</b>
      {place.said && <p lang="da">{place.said}</p>}
      <ul>
        {place.choices.map((choice) => (
          <li key={choice.text}>
            <span lang="da">{choice.text}</span>{" "}
            {choice.to.length > 0 ? targets(choice) : <Tag kind="bad">{t("dead")}</Tag>}
          </li>
        ))}
      </ul>
    </li>
  );
}
