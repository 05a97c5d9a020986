import { describe, expect, it } from "vitest";
import { createFairQueue } from "../../../app/base/tasks/fair-queue.ts";
import { TaskLimitError } from "../../../app/base/tasks/task-limit-error.ts";

/** A queue whose tasks end when told; `begun` lists them in the order in which they began. */
function heldQueue(concurrency: number) {
  const queue = createFairQueue(concurrency);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (owner: string, name: string, sharedKey?: string) =>
    queue.run(
      owner,
      () => {
        begun.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
      },
      sharedKey,
    );
  return { begun, add, end: (name: string) => ends.get(name)!() };
}

describe("the queue of tasks", () => {
  it("runs one task of each person's at a time, and lets others pass", async () => {
    const { begun, add, end } = heldQueue(2);
    const first = add("anna", "anna 1");
    const second = add("anna", "anna 2");
    add("bo", "bo 1");
    expect(begun).toEqual(["anna 1", "bo 1"]);
    end("anna 1");
    await first;
    await Promise.resolve();
    expect(begun).toEqual(["anna 1", "bo 1", "anna 2"]);
    end("anna 2");
    expect(await second).toBe("anna 2");
  });

  it("runs no more at once than it may", () => {
    const { begun, add } = heldQueue(2);
    for (const owner of ["anna", "bo", "carl"]) add(owner, owner);
    expect(begun).toEqual(["anna", "bo"]);
  });

  it("refuses one person's seventh task, and not another's first", async () => {
    const { begun, add } = heldQueue(2);
    for (let count = 1; count <= 6; count++) add("anna", `anna ${count}`);
    await expect(add("anna", "anna 7")).rejects.toEqual(new TaskLimitError("queue"));
    add("bo", "bo 1");
    expect(begun).toEqual(["anna 1", "bo 1"]);
  });

  it("goes on after a task that fails", async () => {
    const queue = createFairQueue(1);
    await expect(queue.run("anna", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await queue.run("anna", async () => "next")).toBe("next");
  });

  it("refuses everybody when two hundred wait", async () => {
    const { add } = heldQueue(1);
    for (let owner = 0; owner <= 200; owner++) add(`person ${owner}`, `${owner}`);
    await expect(add("one more", "x")).rejects.toEqual(new TaskLimitError("queue"));
  });

  it("runs a shared task once, at the turn of whoever comes first", async () => {
    const { begun, add, end } = heldQueue(2);
    const first = add("anna", "anna 1");
    const shared = [add("anna", "shared", "key"), add("bo", "shared", "key"), add("carl", "shared", "key")];
    expect(begun).toEqual(["anna 1", "shared"]);
    end("shared");
    expect(await Promise.all(shared)).toEqual(["shared", "shared", "shared"]);
    end("anna 1");
    await first;
    add("anna", "shared", "key");
    expect(begun).toEqual(["anna 1", "shared", "shared"]);
  });

  it("counts a shared task once among those that a person has waiting, and refuses it as another", async () => {
    const { begun, add } = heldQueue(1);
    for (let count = 1; count <= 5; count++) add("anna", `anna ${count}`);
    for (let count = 1; count <= 9; count++) add("anna", "shared", "key");
    await expect(add("anna", "other", "other key")).rejects.toEqual(new TaskLimitError("queue"));
    add("bo", "other", "other key");
    expect(begun).toEqual(["anna 1"]);
  });

  it("gives an error of a shared task to all who asked, and then runs it anew", async () => {
    const queue = createFairQueue(1);
    let runs = 0;
    const fail = () => Promise.reject(new Error(`broken ${++runs}`));
    const asked = ["anna", "bo"].map((owner) => queue.run(owner, fail, "key"));
    for (const result of asked) await expect(result).rejects.toThrow("broken 1");
    await expect(queue.run("anna", fail, "key")).rejects.toThrow("broken 2");
  });
});
