CREATE TABLE `staff_numbers` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "staff_numbers_number" CHECK(length(number) between 1 and 20)
) STRICT;
