/** Why a task ended without a result: it took too long, too much memory, or too many tasks waited already. */
export type TaskLimit = "time" | "memory" | "queue";

/** A task met a limit. */
export class TaskLimitError extends Error {
  override readonly name = "TaskLimitError";

  constructor(readonly limit: TaskLimit) {
    super(`limit met: ${limit}`);
  }
}

/** Whether an error says that a task met a limit; by its name, since the server and the built site each have the class. */
export const isTaskLimit = (error: unknown): error is TaskLimitError =>
  error instanceof Error && error.name === "TaskLimitError";
