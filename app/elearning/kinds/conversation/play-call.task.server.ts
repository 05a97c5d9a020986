import type { CallProgress, ConversationContent } from "./conversation.ts";
import { faultOf, type InkFault } from "./ink-fault.ts";
import { beginCall, replayToTurn, takeChoice } from "./story.server.ts";

/** What is played of a call: its beginning, one choice, or the way back to before a turn. */
export type Play =
  | { part: "beginning" }
  | { part: "choice"; progress: CallProgress; choice: number }
  | { part: "replay"; progress: CallProgress; turn: number };

export type PlayOutcome =
  | { progress: CallProgress }
  | { refused: "not-offered" }
  /** The conversation cannot go on. */
  | { fault: InkFault };

/** Plays a part of a call. Whatever is wrong with its story or its state is a fault, not a throw. */
export default function playCall({ call, play }: { call: ConversationContent; play: Play }): PlayOutcome {
  try {
    const progress = playPart(call, play);
    return progress ? { progress } : { refused: "not-offered" };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function playPart(call: ConversationContent, play: Play): CallProgress | null {
  if (play.part === "beginning") return beginCall(call);
  if (play.part === "choice") return takeChoice(call, play.progress, play.choice);
  return replayToTurn(call, play.progress, play.turn);
}
