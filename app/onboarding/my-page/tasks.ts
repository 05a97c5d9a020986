import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { ListenIn } from "../plans/plan.ts";

/** An open item that is this person's to do. Days are yyyy-mm-dd. */
export interface Task {
  planId: number;
  /** Whose plan it is in. */
  plan: string;
  municipality: string | null;
  key: string;
  title: string;
  link: string;
  dueOn: string;
  late: boolean;
  /** Ticked by hand; else the site sees it for itself, or it is agreed on the plan's page. */
  byHand: boolean;
  listenIn: ListenIn | null;
}

/** What is one person's to do across plans. */
export interface Tasks {
  /** Most pressing first. */
  tasks: Task[];
  /** How many more lie further ahead. */
  later: number;
  followUps: FollowUp[];
}

/** How many tasks and follow-ups there are, and how many of them are late. */
export interface TaskCount {
  waiting: number;
  late: number;
}
