import { proveAll } from "./test/proofs/prove.ts";
const t=process.cpuUsage();
console.log(JSON.stringify(await proveAll(process.argv[2]!, { rounds: 1, inTests: process.argv[3] !== "all" }), null, 1));
