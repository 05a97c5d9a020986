/** A process that stores the package it is given, to be killed meanwhile. */
import { storePackage } from "../../../app/elearning/kinds/package/store.server.ts";

await storePackage(process.argv[2]!, "anna");
