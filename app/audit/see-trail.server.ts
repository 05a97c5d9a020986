import { type Actor, traceView } from "./audit.server.ts";
import { readTrail } from "./trail.server.ts";
import { readTrailQuery, queryScope } from "./trail-query.ts";

/** A page of the trail. Traces the view with its filter, but never with the words searched for. */
export function seeTrail(viewer: Actor, query: URLSearchParams, now: Date) {
  const trailQuery = readTrailQuery(query);
  const trail = readTrail(trailQuery.filter);
  const subjectId = trail.subjects?.length === 1 ? trail.subjects[0] : undefined;
  const scope = queryScope(trailQuery, trail.subjects, trail.actors);
  traceView(viewer, { act: "trail-seen", subjectId, scope, detail: { lines: trail.all } }, now);
  return { trailQuery, trail };
}
