/** Many running processes that act at the same time. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { realNow } from "../../clock/shift.mjs";
import type { Answer, Order } from "./asker.ts";
import { bundle } from "./bundle.ts";

const nextMessage = <T>(child: ChildProcess) =>
  new Promise<T>((resolve, reject) => {
    child.once("message", (message) => resolve(message as T));
    child.once("exit", (code) => reject(new Error(`A process of the crowd ended with ${code}.`)));
  });

/** Starts the processes and waits until each has opened the database. */
export async function startCrowd(size: number) {
  const asker = await bundle(join(import.meta.dirname, "asker.ts"));
  const children: ChildProcess[] = [];
  for (let n = 0; n < size; n++) {
    const child = fork(asker, { execArgv: [] });
    child.setMaxListeners(0);
    children.push(child);
    if (n % 4 === 3) await Promise.all(children.slice(-4).map((child) => nextMessage(child)));
  }
  await Promise.all(children.slice(size - (size % 4)).map((child) => nextMessage(child)));
  return {
    /** Gives each order to its own process, all to run at the same time; resolves to the answers in the order of the orders. */
    runTogether(orders: Omit<Order, "at">[]): Promise<Answer[]> {
      const at = realNow() + 100;
      return Promise.all(
        orders.map((order, n) => {
          const child = children[n]!;
          const answer = nextMessage<Answer>(child);
          child.send({ ...order, at });
          return answer;
        }),
      );
    },
    stop(): void {
      for (const child of children) child.disconnect();
    },
  };
}
