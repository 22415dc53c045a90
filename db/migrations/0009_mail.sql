CREATE TABLE `bounced_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`noted_at` text NOT NULL,
	`noted_by` text NOT NULL,
	`source` text NOT NULL,
	`detail` text NOT NULL,
	`outbox_id` text,
	`cleared_at` text,
	`cleared_by` text,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bounced_addresses_standing` ON `bounced_addresses` (`address`) WHERE cleared_at is null;--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text,
	`issued_at` text NOT NULL,
	`issued_by` text NOT NULL,
	`revoked_at` text,
	`revoked_by` text,
	`read_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token_hash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_by_subject` ON `calendar_feeds` (`kind`,`subject`,`revoked_at`);--> statement-breakpoint
CREATE TABLE `mail_opt_outs` (
	`reader` text NOT NULL,
	`topic` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`reader`, `topic`)
);
--> statement-breakpoint
CREATE TABLE `send_attempts` (
	`seq` integer PRIMARY KEY NOT NULL,
	`outbox_id` text NOT NULL,
	`at` text NOT NULL,
	`via` text NOT NULL,
	`outcome` text NOT NULL,
	`reply` text NOT NULL,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `send_attempts_by_notice` ON `send_attempts` (`outbox_id`,`seq`);--> statement-breakpoint
CREATE TABLE `signed_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`letter_number` text NOT NULL,
	`letter_date` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`withdrawn_why` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signed_letters_by_reservation` ON `signed_letters` (`reservation_id`,`uploaded_at`);--> statement-breakpoint
CREATE INDEX `signed_letters_by_file` ON `signed_letters` (`sha256`);--> statement-breakpoint
ALTER TABLE `exception_requests` ADD `unlisted` text;--> statement-breakpoint
CREATE INDEX `reservations_by_policy` ON `reservations` (`policy_id`);--> statement-breakpoint
CREATE TRIGGER send_attempts_unchanged BEFORE UPDATE ON send_attempts
BEGIN SELECT RAISE(ABORT, 'send_attempts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER send_attempts_kept BEFORE DELETE ON send_attempts
BEGIN SELECT RAISE(ABORT, 'send_attempts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER send_attempts_written_once BEFORE INSERT ON send_attempts
WHEN EXISTS (SELECT 1 FROM send_attempts WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'send_attempts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER bounced_addresses_kept BEFORE DELETE ON bounced_addresses
BEGIN SELECT RAISE(ABORT, 'bounced addresses are kept'); END;
--> statement-breakpoint
CREATE TRIGGER calendar_feeds_kept BEFORE DELETE ON calendar_feeds
BEGIN SELECT RAISE(ABORT, 'calendar feeds are kept'); END;
--> statement-breakpoint
CREATE TRIGGER signed_letters_kept BEFORE DELETE ON signed_letters
BEGIN SELECT RAISE(ABORT, 'signed letters are kept'); END;
