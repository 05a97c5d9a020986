DROP INDEX `enrolments_by_reservation`;--> statement-breakpoint
CREATE INDEX `enrolments_by_reservation` ON `enrolments` (`reservation_id`) WHERE reservation_id is not null;