CREATE TABLE `doubles` (
	`gone_id` integer PRIMARY KEY NOT NULL,
	`kept_id` integer NOT NULL,
	`mail` text,
	FOREIGN KEY (`gone_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kept_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "doubles_two" CHECK(gone_id <> kept_id),
	CONSTRAINT "doubles_mail" CHECK(mail = lower(mail))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `doubles_mail_unique` ON `doubles` (`mail`);--> statement-breakpoint
CREATE INDEX `doubles_by_kept` ON `doubles` (`kept_id`);