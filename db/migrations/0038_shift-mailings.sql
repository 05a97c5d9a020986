CREATE TABLE `shift_mailings` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`municipality_id` integer,
	`weekday` integer,
	`told_until` integer NOT NULL,
	`chosen_by` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chosen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "shift_mailings_weekday" CHECK(weekday between 1 and 5)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `shift_mailings_of_municipality` ON `shift_mailings` (`person_id`,`municipality_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `shift_mailings_of_all` ON `shift_mailings` (`person_id`) WHERE municipality_id is null;