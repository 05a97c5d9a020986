/** How far an attempt has come, and how many attempts there have been. */
export interface Attempt<State> {
  state: State;
  tries: number;
}
