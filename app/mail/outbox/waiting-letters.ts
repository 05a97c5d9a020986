/** Letters that wait for their turn: how many, and about when the last of them goes. */
export interface WaitingLetters {
  waiting: number;
  lastAt: Date;
}
