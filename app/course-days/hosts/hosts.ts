/** Someone who can be named host of a day. */
export interface HostCandidate {
  id: number;
  name: string;
  municipality: string | null;
}
