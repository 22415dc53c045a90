CREATE TABLE `mail_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`code_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`attempts` integer NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE INDEX `mail_codes_by_email` ON `mail_codes` (`email`,`created_at`);--> statement-breakpoint
CREATE TABLE `office_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	`device` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `office_sessions_token_hash_unique` ON `office_sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `office_sessions_by_email` ON `office_sessions` (`email`,`ended_at`);--> statement-breakpoint
CREATE TABLE `officers` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`office_key` text NOT NULL,
	`body` text NOT NULL,
	`region_code` text,
	`office_name` text,
	`opd` text,
	`state` text NOT NULL,
	`claimed_at` text NOT NULL,
	`reservation_number` text,
	`decided_at` text,
	`decided_by` text,
	`reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `officers_standing` ON `officers` (`email`,`office_key`) WHERE state in ('claimed', 'confirmed');--> statement-breakpoint
CREATE INDEX `officers_by_office` ON `officers` (`office_key`,`state`);--> statement-breakpoint
CREATE TABLE `letter_readings` (
	`sha256` text PRIMARY KEY NOT NULL,
	`reading` text NOT NULL,
	`reader` integer NOT NULL,
	`read_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passes_by_reservation` ON `passes` (`reservation_id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`from` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_by_reservation` ON `messages` (`reservation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `notulas` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`summary` text NOT NULL,
	`follow_ups` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notulas_by_reservation` ON `notulas` (`reservation_id`,`seq`);--> statement-breakpoint
ALTER TABLE `violation_events` ADD `attachment` text;--> statement-breakpoint
ALTER TABLE `violation_events` ADD `attachment_name` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `owner_email` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `on_behalf` text;--> statement-breakpoint
CREATE INDEX `drafts_by_owner` ON `drafts` (`owner_email`);--> statement-breakpoint
ALTER TABLE `reservations` ADD `letter_verification` text;
--> statement-breakpoint
-- Whom an office was spoken for by is part of its record.
CREATE TRIGGER officers_kept BEFORE DELETE ON officers
BEGIN SELECT RAISE(ABORT, 'officers are kept'); END;
--> statement-breakpoint
-- A claim is decided once, and one that has ended stays so; to speak again is a new claim.
CREATE TRIGGER officers_stay_ended BEFORE UPDATE ON officers
WHEN OLD.state IN ('refused', 'ended') OR (OLD.state = 'confirmed' AND NEW.state <> 'ended')
BEGIN SELECT RAISE(ABORT, 'a decided claim stays decided'); END;
--> statement-breakpoint
-- A one-time code opens once.
CREATE TRIGGER mail_codes_used_once BEFORE UPDATE ON mail_codes
WHEN OLD.used_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a code opens once'); END;
--> statement-breakpoint
CREATE TRIGGER office_sessions_stay_ended BEFORE UPDATE ON office_sessions
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a session that has ended stays ended'); END;
--> statement-breakpoint
-- What was agreed on is written anew, never over.
CREATE TRIGGER notulas_unchanged BEFORE UPDATE ON notulas
BEGIN SELECT RAISE(ABORT, 'notulas is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER notulas_kept BEFORE DELETE ON notulas
BEGIN SELECT RAISE(ABORT, 'notulas is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER messages_unchanged BEFORE UPDATE ON messages
BEGIN SELECT RAISE(ABORT, 'messages is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER messages_kept BEFORE DELETE ON messages
BEGIN SELECT RAISE(ABORT, 'messages is append-only'); END;
--> statement-breakpoint
-- A code once given out is taken back, never forgotten.
CREATE TRIGGER passes_kept BEFORE DELETE ON passes
BEGIN SELECT RAISE(ABORT, 'passes are kept'); END;
