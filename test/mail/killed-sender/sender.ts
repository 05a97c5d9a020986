/** A process that delivers due letters until a test kills it. */
import { registerAttachments } from "../../../app/mail/letters/attachments.server.ts";
import { registerLateProps } from "../../../app/mail/letters/late-props.server.ts";
import { deliverDue } from "../../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../../app/mail/delivery/transport.server.ts";
import { openDatabase } from "../../../db/database.server.ts";

const [file, url, now] = process.argv.slice(2) as [string, string, string];
openDatabase(file);
registerLateProps({});
registerAttachments({});
await deliverDue(new Date(now), smtpTransport(url));
