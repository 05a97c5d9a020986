import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { closeTasks, defineTask } from "../../../app/base/tasks/tasks.server.ts";
import { TaskLimitError } from "../../../app/base/tasks/task-limit-error.ts";
import type misbehave from "./tried/misbehave.task.server.ts";

type Input = Parameters<typeof misbehave>[0];
const file = "test/base/tasks/tried/misbehave.task.server.ts";
const patient = defineTask<Input, unknown>(file, { ms: 300_000 });
const hasty = defineTask<Input, unknown>(file, { ms: 200 });

afterAll(closeTasks);

describe("a task", () => {
  it("runs in another process and answers", async () => {
    expect(await patient(1, "anna")).toBe(2);
  });

  it("is ended when it takes too long, and the next one runs", async () => {
    await expect(hasty("endless", "anna")).rejects.toEqual(new TaskLimitError("time"));
    expect(await patient(2, "anna")).toBe(3);
  });

  it("is ended when it takes too much memory, and the next one runs", async () => {
    await expect(patient("greedy", "anna")).rejects.toEqual(new TaskLimitError("memory"));
    expect(await patient(3, "anna")).toBe(4);
  });

  it("is ended by itself when one array outgrows its memory, which ends a whole process", async () => {
    await expect(patient("growing", "anna")).rejects.toEqual(new TaskLimitError("memory"));
    expect(await patient(3, "anna")).toBe(4);
  });

  it("that throws says what it threw", async () => {
    await expect(patient("throw", "anna")).rejects.toThrow("ink line 3");
  });

  it("is ended also while it waits within the system", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ddh-task-"));
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    await expect(hasty({ pipe }, "anna")).rejects.toEqual(new TaskLimitError("time"));
    rmSync(folder, { recursive: true });
  });

  it("is not ended while it only waits for its turn of the processor", async () => {
    expect(await hasty({ waitMs: 400 }, "anna")).toBe("timed-out");
  });

  it("sees none of the site's settings", async () => {
    const names = (await patient("secrets", "anna")) as string[];
    expect(names.filter((name) => name in process.env)).toEqual([]);
  });

  it("leaves the event loop free meanwhile", async () => {
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    await expect(hasty("endless", "anna")).rejects.toThrow(TaskLimitError);
    clearInterval(turning);
    expect(turns).toBeGreaterThan(1);
  });
});
