/** What a task's process runs: loads the file of each task that it is sent, says that the task begins, and runs it. Plain JavaScript, since it is what makes TypeScript load. */
import { Worker } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();

// The site holds the other end of the standard input. When the site dies, also by being killed, it closes, and a task in the middle
// of its work must not go on alone; only another thread notices meanwhile.
const watch = `
  try { require("node:fs").readSync(0, Buffer.alloc(1)); } catch {}
  process.kill(process.pid, "SIGKILL");
`;
new Worker(watch, { eval: true }).unref();

const reportEveryMs = 500;

/** What a task tells how far it is with, as often as it likes. */
function reportProgress() {
  let lastMs = performance.now();
  return (done, total) => {
    if (performance.now() - lastMs < reportEveryMs) return;
    lastMs = performance.now();
    process.send({ progress: { done, total } });
  };
}

process.on("message", async ({ file, input }) => {
  try {
    const { default: task } = await import(file);
    process.send({ begun: true });
    process.send({ result: await task(input, reportProgress()) });
  } catch (error) {
    process.send({ error: error instanceof Error ? error : new Error(String(error)) });
  }
});
