ALTER TABLE `letters` ADD `first_due_at` integer;--> statement-breakpoint
UPDATE `letters` SET `first_due_at` = `posted_at` WHERE `state` IN ('queued', 'inflight') AND `attempts` > 0;
--> statement-breakpoint
CREATE TABLE `mail_failures` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`mail` text NOT NULL,
	`failing_since` integer,
	`last_at` integer NOT NULL,
	`temporary` integer DEFAULT 0 NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `returned_mailbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid_validity` text NOT NULL,
	`last_uid` integer NOT NULL,
	`read_at` integer NOT NULL,
	CONSTRAINT "returned_mailbox_one" CHECK(id = 1)
) STRICT;
