import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type Role, roleNames } from "../../../db/enums.ts";
import { env } from "../../base/env.server.ts";

/** Whose page a form stood on, and in which role they read it. */
interface FormOwner {
  personId: number;
  role: Role;
}

const randomLength = 11;
const ownerLength = 5;
const macLength = 16;

const macOf = (head: Buffer): Buffer =>
  createHmac("sha256", env.SESSION_SECRET).update("form owner:").update(head).digest().subarray(0, macLength);

/** A form's key (base/forms/form-key.ts) that tells whose page it stood on, also when their session has ended. Another one each time. */
export function ownerKey({ id, role }: { id: number; role: Role }): string {
  const owner = Buffer.alloc(ownerLength);
  owner.writeUInt8(roleNames.indexOf(role));
  owner.writeUInt32BE(id, 1);
  const head = Buffer.concat([randomBytes(randomLength), owner]);
  return Buffer.concat([head, macOf(head)]).toString("base64url");
}

/** Whose page the form with this key stood on; null for any other key. */
export function readOwnerKey(key: string | null | undefined): FormOwner | null {
  const bytes = Buffer.from(key ?? "", "base64url");
  const head = bytes.subarray(0, randomLength + ownerLength);
  const mac = bytes.subarray(head.length);
  if (mac.length !== macLength || !timingSafeEqual(mac, macOf(head))) return null;
  const role = roleNames[head.readUInt8(randomLength)];
  return role ? { personId: head.readUInt32BE(randomLength + 1), role } : null;
}
