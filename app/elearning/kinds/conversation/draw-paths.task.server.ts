import { Story } from "inkjs";
import type { ConversationContent } from "./conversation.ts";
import { drawPaths, type PathWords } from "./draw-paths.ts";
import { exploreAllPaths } from "./explore-paths.server.ts";
import { gatherPaths, type PathsGraph } from "./paths-graph.ts";

/** The paths of a conversation, as a list and as a picture (SVG). */
export interface DrawnPaths {
  graph: PathsGraph;
  svg: string;
}

/** Plays every path of a call that was checked when it was uploaded, and draws them. Returns `DrawnPaths` as JSON. */
export default function drawCallPaths({
  call,
  words,
}: {
  call: ConversationContent;
  words: PathWords;
}): Uint8Array {
  const gathered = gatherPaths();
  exploreAllPaths(new Story(call.story), call, [], gathered.note);
  const graph = gathered.graph();
  const drawn: DrawnPaths = { graph, svg: drawPaths(graph, words) };
  return new TextEncoder().encode(JSON.stringify(drawn));
}
