/** How a shift is stored: attempts hold names that the code no longer uses. */
import { z } from "zod";
import {
  type CallProgress,
  chosenTurnState,
  lineState,
  outcomeState,
  reviewState,
  type ShiftProgress,
} from "./conversation.ts";

const storedCall = z.object({
  ink: z.string(),
  turn: z.number(),
  lines: z.array(lineState),
  said: z.array(chosenTurnState),
  first: outcomeState,
  choices: z.array(z.string()),
  review: reviewState.nullable(),
});
type StoredCall = z.infer<typeof storedCall>;

const storedShift = z.object({
  now: z.number(),
  talks: z.array(storedCall),
  passed: z.array(z.boolean()),
  had: z.array(z.boolean()).optional(),
});
export type StoredShift = z.infer<typeof storedShift>;

const readCall = ({ said, first, ...call }: StoredCall): CallProgress => ({
  ...call,
  turnsTaken: said,
  initialOutcome: first,
});

const storeCall = ({ turnsTaken, initialOutcome, ...call }: CallProgress): StoredCall => ({
  ...call,
  said: turnsTaken,
  first: initialOutcome,
});

/** Reads a shift as it is stored. */
export const shiftState = storedShift.transform(
  ({ now, talks, passed, had }): ShiftProgress => ({
    currentCall: now,
    callsTaken: talks.map(readCall),
    passed,
    finished: had,
  }),
);

/** A shift as it is to be stored. */
export const storeShift = ({ currentCall, callsTaken, passed, finished }: ShiftProgress): StoredShift => ({
  now: currentCall,
  talks: callsTaken.map(storeCall),
  passed,
  had: finished,
});
