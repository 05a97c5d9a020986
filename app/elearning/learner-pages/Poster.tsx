import { Icon } from "../../ui/Icon.tsx";
import type { LessonProgress } from "../courses/lesson-progress.ts";
import { kindPages } from "../kinds/kinds.ts";

interface PosterProps {
  lesson: Pick<LessonProgress, "kind" | "poster">;
  /** Its place in the course, shown where it has no picture of its own. */
  number?: number;
  state?: "done" | "now" | "ahead";
}

/** The picture of a lesson, or a drawn one in its place. Its title and how far it is stand in words beside it, so screen readers skip it. */
export function Poster({ lesson: { kind, poster }, number, state = "ahead" }: PosterProps) {
  return (
    <span className={`poster poster-${state}`} aria-hidden="true">
      {poster ? (
        <img src={`/film/${poster}`} alt="" width="320" height="180" loading="lazy" decoding="async" />
      ) : (
        <span className="poster-drawn">
          <Icon name={kindPages[kind].icon} size={22} />
          {number && <b>{number}</b>}
        </span>
      )}
      {state === "done" && (
        <span className="poster-check">
          <Icon name="check" size={14} />
        </span>
      )}
    </span>
  );
}
