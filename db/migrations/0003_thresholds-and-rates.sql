CREATE TABLE `response_rates` (
	`round_id` integer NOT NULL,
	`unit` text NOT NULL,
	`invited` integer NOT NULL,
	`answered` integer NOT NULL,
	PRIMARY KEY(`round_id`, `unit`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "response_rates_counts" CHECK(answered between 0 and invited)
) STRICT;
--> statement-breakpoint
ALTER TABLE `rounds` ADD `thresholds` text DEFAULT '{"unit":5,"change":10,"quotes":10}' NOT NULL;