CREATE TABLE `delegations` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`reason` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	`revoked_at` text,
	`revoked_by` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `office_texts` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`revision` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `policy_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`based_on` text NOT NULL,
	`effective_from` text NOT NULL,
	`values` text NOT NULL,
	`basis` text NOT NULL,
	`note` text,
	`revision` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`closed_at` text,
	`policy_id` text
);
--> statement-breakpoint
CREATE TABLE `reason_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`field` text,
	`words` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` text
);
--> statement-breakpoint
CREATE TABLE `topic_units` (
	`id` text PRIMARY KEY NOT NULL,
	`topic_code` text NOT NULL,
	`unit_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`topic_code`) REFERENCES `topics`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topic_units_by_topic` ON `topic_units` (`topic_code`);--> statement-breakpoint
CREATE TABLE `incoming_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text,
	`sha256` text NOT NULL,
	`sent_at` text,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL,
	`draft_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `incoming_mails_by_message` ON `incoming_mails` (`message_id`);--> statement-breakpoint
CREATE INDEX `incoming_mails_by_file` ON `incoming_mails` (`sha256`);--> statement-breakpoint
CREATE TABLE `notes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_by_reservation` ON `notes` (`reservation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `assignment_answers` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`narasumber_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text,
	`at` text NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`narasumber_id`) REFERENCES `narasumber`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_answers_by_reservation` ON `assignment_answers` (`reservation_id`,`narasumber_id`);--> statement-breakpoint
CREATE TABLE `disruptions` (
	`id` text PRIMARY KEY NOT NULL,
	`cause` text NOT NULL,
	`cause_id` text NOT NULL,
	`reservation_id` text NOT NULL,
	`code` text NOT NULL,
	`state` text NOT NULL,
	`opened_at` text NOT NULL,
	`closed_at` text,
	`closed_by` text,
	`reason` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disruptions_standing` ON `disruptions` (`cause`,`cause_id`,`reservation_id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `disruptions_by_cause` ON `disruptions` (`cause`,`cause_id`);--> statement-breakpoint
CREATE INDEX `disruptions_by_reservation` ON `disruptions` (`reservation_id`);--> statement-breakpoint
CREATE TABLE `unit_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`state` text NOT NULL,
	`message` text,
	`asked_at` text NOT NULL,
	`asked_by` text NOT NULL,
	`narasumber_ids` text NOT NULL,
	`answer` text,
	`answered_at` text,
	`answered_by` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_requests_standing` ON `unit_requests` (`reservation_id`,`unit_id`) WHERE state in ('asked', 'named', 'substituted');--> statement-breakpoint
CREATE INDEX `unit_requests_by_unit` ON `unit_requests` (`unit_id`,`state`);--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `note` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `published_at` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `published_by` text;--> statement-breakpoint
ALTER TABLE `reservations` ADD `ticket_number` text;--> statement-breakpoint
ALTER TABLE `reservations` ADD `nadine_number` text;--> statement-breakpoint
ALTER TABLE `closures` ADD `closes` text;--> statement-breakpoint
ALTER TABLE `closures` ADD `made_at` text;--> statement-breakpoint
ALTER TABLE `closures` ADD `made_by` text;--> statement-breakpoint
ALTER TABLE `closures` ADD `lifted_by` text;--> statement-breakpoint
ALTER TABLE `rooms` ADD `features` text;
--> statement-breakpoint
CREATE TRIGGER notes_unchanged BEFORE UPDATE ON notes
BEGIN SELECT RAISE(ABORT, 'notes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER notes_kept BEFORE DELETE ON notes
BEGIN SELECT RAISE(ABORT, 'notes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER notes_written_once BEFORE INSERT ON notes
WHEN EXISTS (SELECT 1 FROM notes WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'notes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assignment_answers_unchanged BEFORE UPDATE ON assignment_answers
BEGIN SELECT RAISE(ABORT, 'assignment_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assignment_answers_kept BEFORE DELETE ON assignment_answers
BEGIN SELECT RAISE(ABORT, 'assignment_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assignment_answers_written_once BEFORE INSERT ON assignment_answers
WHEN EXISTS (SELECT 1 FROM assignment_answers WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'assignment_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER disruptions_kept BEFORE DELETE ON disruptions
BEGIN SELECT RAISE(ABORT, 'disruptions are kept'); END;
--> statement-breakpoint
CREATE TRIGGER unit_requests_kept BEFORE DELETE ON unit_requests
BEGIN SELECT RAISE(ABORT, 'unit requests are kept'); END;
--> statement-breakpoint
CREATE TRIGGER delegations_kept BEFORE DELETE ON delegations
BEGIN SELECT RAISE(ABORT, 'delegations are kept'); END;
--> statement-breakpoint
-- The office's own words and the units of the topics are read with the other reference data.
CREATE TRIGGER office_texts_insert_turns_stamp AFTER INSERT ON office_texts
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER office_texts_update_turns_stamp AFTER UPDATE ON office_texts
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER office_texts_delete_turns_stamp AFTER DELETE ON office_texts
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER reason_templates_insert_turns_stamp AFTER INSERT ON reason_templates
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER reason_templates_update_turns_stamp AFTER UPDATE ON reason_templates
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER reason_templates_delete_turns_stamp AFTER DELETE ON reason_templates
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER topic_units_insert_turns_stamp AFTER INSERT ON topic_units
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER topic_units_update_turns_stamp AFTER UPDATE ON topic_units
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER topic_units_delete_turns_stamp AFTER DELETE ON topic_units
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
