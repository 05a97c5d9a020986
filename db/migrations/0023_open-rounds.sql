CREATE TABLE `round_nights` (
	`round_id` integer NOT NULL,
	`day` text NOT NULL,
	`answered` integer NOT NULL,
	PRIMARY KEY(`round_id`, `day`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `rounds` ADD `reminded_on` text;